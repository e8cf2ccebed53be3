import { useId, useRef, useState } from 'react'
import type { ArchiveRecord } from '../../../shared/domain/record'
import { fieldTypes } from '../../../shared/fields/fieldTypes'
import type { Kind } from '../../../shared/kinds/kind'
import { useArchive, useFieldContext } from '../../data/useArchive'
import { editors } from '../../form/editors'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { FieldPlanText } from './FieldPlanText'
import { notesOfValue } from './notesOfValue'
import { planField } from './planField'
import { setField } from './setField'
import './setField.css'
import { settableFields, type SettableField } from './settableFields'
import { ValueEditor } from './ValueEditor'

type SetFieldDialogProps = {
  readonly kind: Kind
  readonly records: readonly ArchiveRecord[]
  readonly onClose: () => void
  /** Why nothing was written; null when it was. */
  readonly onRefused: (reason: string | null) => void
}

const nothingAsked = { value: undefined as unknown, isReadable: true, isEmptied: false, keepsOthers: false }

/** 设一栏: one field, one value, many records; what will change is said in numbers before anything is. */
export function SetFieldDialog({ kind, records, onClose, onRefused }: SetFieldDialogProps) {
  const archive = useArchive()
  const context = useFieldContext()
  const id = `many-${useId().replace(/[^a-zA-Z0-9]/gu, '')}`
  const main = useRef<HTMLButtonElement>(null)
  const { shared, ownOfEach } = settableFields(kind)
  const [key, setKey] = useState('')
  const [asked, setAsked] = useState(nothingAsked)
  const settable = [...shared, ...ownOfEach].find(one => one.key === key)
  const type = settable && fieldTypes(settable.field)
  const isSaid = asked.value !== undefined && type !== undefined && !type.isEmpty(asked.value)
  const value = asked.isEmptied || !isSaid ? undefined : asked.value
  const notes = settable ? notesOfValue(settable, value, records, context) : { problems: [], doubts: [] }
  const isReady = asked.isEmptied || (isSaid && asked.isReadable && notes.problems.length === 0)
  const wanted = { value, keepsOthers: asked.keepsOthers }
  const plan = settable && isReady ? planField(records, settable, wanted, context) : null
  const reason = !settable
    ? '请先选要设哪一栏。'
    : plan === null
      ? '请先填好要设的内容。'
      : plan.ops.length === 0
        ? '没有要改的记录。'
        : undefined

  const write = (): void => {
    if (!settable) return
    // Closed first: while the disk refuses, the status bar must be within reach.
    onClose()
    void setField(archive, kind, records, settable, wanted, context).then(onRefused)
  }
  const days = new Set(records.map(record => record.date))
  return (
    <Dialog
      title={`给 ${records.length} 条${kind.label}设一栏`}
      isOpen
      isWide={settable !== undefined && editors.get(settable.field.type)?.shape === 'section'}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>取消</Button>
          <Button variant="main" buttonRef={main} disabledReason={reason} onClick={write}>
            {plan === null ? '设这一栏' : `改 ${plan.ops.length} 条`}
          </Button>
        </>
      }
    >
      <div className="set-field">
        <div className="set-field-row">
          <label htmlFor={`${id}-key`}>栏</label>
          <select
            id={`${id}-key`}
            value={key}
            onChange={event => {
              setKey(event.target.value)
              setAsked(nothingAsked)
            }}
          >
            <option value="">请选择</option>
            {options(shared)}
            {ownOfEach.length > 0 && <optgroup label="各条通常不同的">{options(ownOfEach)}</optgroup>}
          </select>
        </div>
        {settable && !asked.isEmptied && (
          <ValueEditor
            key={key}
            id={id}
            settable={settable}
            value={asked.value}
            onChange={next => setAsked(now => ({ ...now, value: next }))}
            onReadable={isReadable =>
              setAsked(now => (now.isReadable === isReadable ? now : { ...now, isReadable }))
            }
            onDone={() => main.current?.focus()}
            context={context}
            record={days.size === 1 ? records[0] : undefined}
            notes={[...notes.problems, ...notes.doubts]}
          />
        )}
        {settable && settable.field.required !== true && (
          <label className="set-field-check">
            <input
              type="checkbox"
              checked={asked.isEmptied}
              onChange={event => setAsked({ ...nothingAsked, isEmptied: event.target.checked })}
            />
            清空这一栏
          </label>
        )}
        {plan !== null && (
          <FieldPlanText
            plan={plan}
            total={records.length}
            isEmptied={asked.isEmptied}
            keepsOthers={asked.keepsOthers}
            onKeep={keepsOthers => setAsked(now => ({ ...now, keepsOthers }))}
          />
        )}
      </div>
    </Dialog>
  )
}

function options(fields: readonly SettableField[]) {
  return fields.map(({ key, field }) => (
    <option key={key} value={key}>
      {field.label}
    </option>
  ))
}
