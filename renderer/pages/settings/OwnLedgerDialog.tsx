import { useState } from 'react'
import { changeType, putBackField, removeField } from '../../../shared/domain/changeOwnLedger'
import { ownTypeLabel, type OwnFieldType } from '../../../shared/domain/ownFieldTypes'
import type { OwnField, OwnLedger } from '../../../shared/domain/ownLedger'
import { listOf, useSettings } from '../../data/useArchive'
import { useKinds } from '../../data/useKinds'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { problemOf, withNewField, type Draft } from './ownLedgerDraft'
import { OwnFieldRow } from './OwnFieldRow'
import { OwnLedgerHead } from './OwnLedgerHead'
import { OwnLedgerPreview } from './OwnLedgerPreview'

type OwnLedgerDialogProps = {
  readonly draft: Draft
  readonly hasRecords: boolean
  readonly onChange: (draft: Draft) => void
  readonly onSave: () => void
  readonly onClose: () => void
}

/** A ledger is defined or changed here; nothing is kept before 保存, and closing keeps what was typed. */
export function OwnLedgerDialog({ draft, hasRecords, onChange, onSave, onClose }: OwnLedgerDialogProps) {
  const settings = useSettings()
  const kinds = useKinds()
  const [said, setSaid] = useState('')
  const { ledger, words } = draft
  const set = (next: OwnLedger, note = ''): void => {
    setSaid(note)
    onChange({ ...draft, ledger: next })
  }
  const change = (key: string, part: Partial<OwnField>): void =>
    set({ ...ledger, fields: ledger.fields.map(one => (one.key === key ? { ...one, ...part } : one)) })
  const retype = (field: OwnField, type: OwnFieldType): void => {
    if (field.key === ledger.date) return setSaid('记录按这一栏的日期归年度，类型不能改。')
    const next = changeType(ledger, field.key, type)
    if (field.key === ledger.title && !next.fields.some(one => one.key === field.key))
      return setSaid('这一栏是记录的名称，要用文字。')
    const isPutAway = next.removedFields.length > ledger.removedFields.length && !draft.isNew
    set(
      draft.isNew ? { ...next, removedFields: ledger.removedFields } : next,
      isPutAway ? `原来的“${field.label}”（${ownTypeLabel(field.type)}）收起保留，新的一栏从空白开始。` : '',
    )
  }
  const move = (at: number, by: 1 | -1): void => {
    const fields = [...ledger.fields]
    const [moved] = fields.splice(at, 1)
    if (!moved || at + by < 0) return
    fields.splice(at + by, 0, moved)
    set({ ...ledger, fields })
  }
  const remove = (key: string): void => {
    const done = removeField(ledger, key)
    if (!done.ok) return setSaid(done.reason)
    set(draft.isNew ? { ...done.ledger, removedFields: [] } : done.ledger)
  }
  const save = (): void => {
    const problem = problemOf(draft, kinds)
    if (problem !== null) return setSaid(problem)
    onSave()
  }
  return (
    <Dialog
      title={draft.isNew ? '新建台账' : `改台账“${ledger.name}”`}
      isOpen
      isWide
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>先放一放</Button>
          <Button variant="main" onClick={save}>
            保存台账
          </Button>
        </>
      }
    >
      <OwnLedgerHead
        ledger={ledger}
        roles={listOf(settings, 'evidenceRole')}
        hasRecords={hasRecords}
        onChange={part => set({ ...ledger, ...part })}
      />
      <ol className="own-fields" aria-label="栏">
        {ledger.fields.map((field, at) => (
          <OwnFieldRow
            key={field.key}
            field={field}
            number={at + 1}
            words={words[field.key] ?? ''}
            onChange={part => change(field.key, part)}
            onType={type => retype(field, type)}
            onWords={text => onChange({ ...draft, words: { ...words, [field.key]: text } })}
            onMove={by => move(at, by)}
            onRemove={() => remove(field.key)}
          />
        ))}
      </ol>
      <Button size="s" onClick={() => set(withNewField(ledger))}>
        添加一栏
      </Button>
      {ledger.removedFields.length > 0 && (
        <p className="own-removed">
          已移走，内容都保留：
          {ledger.removedFields.map(field => (
            <Button
              key={field.key}
              size="s"
              label={`放回${field.label}`}
              onClick={() => set(putBackField(ledger, field.key))}
            >
              放回“{field.label}”
            </Button>
          ))}
        </p>
      )}
      {said !== '' && (
        <p className="settings-problem" role="alert">
          {said}
        </p>
      )}
      <OwnLedgerPreview ledger={ledger} year={settings.year} />
    </Dialog>
  )
}
