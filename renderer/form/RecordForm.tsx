import { useEffect, useRef, type KeyboardEvent } from 'react'
import type { ArchiveRecord } from '../../shared/domain/record'
import type { Kind } from '../../shared/kinds/kind'
import { useFieldContext } from '../data/useArchive'
import { isComposing } from '../ui/isComposing'
import { editorOf } from './editorOf'
import { editors } from './editors'
import { EditorsContext } from './EditorsContext'
import './form.css'
import { FormField } from './FormField'
import { moveFocus } from './moveFocus'

type RecordFormProps = {
  readonly record: ArchiveRecord
  readonly kind: Kind
  /** Caret into the first field when the form opens. */
  readonly autoFocus?: boolean
  /** Fields that another part of the page edits (成绩 in its grid). */
  readonly without?: readonly string[]
}

/** The form of any kind, drawn from its declaration. Every field saves by itself; there is nothing to submit. */
export function RecordForm(props: RecordFormProps) {
  // A draft never changes its record, so another record is another form.
  return <Form key={props.record.id} {...props} />
}

function Form({ record, kind, autoFocus, without = [] }: RecordFormProps) {
  const context = useFieldContext()
  const form = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (autoFocus) form.current?.querySelector<HTMLElement>('input, textarea')?.focus()
  }, [autoFocus])
  // 材料 belongs to every kind and stands in no row.
  const inRows = kind.form.flat()
  const rest = Object.keys(kind.fields).filter(key => !inRows.includes(key))
  const rows = [...kind.form, ...rest.map(key => [key])]

  return (
    <EditorsContext value={editorOf}>
      <div ref={form} className="form" data-form onKeyDown={onKeyDown}>
        {rows.map(keys => {
          const shown = keys.filter(key => !without.includes(key))
          if (shown.length === 0) return null
          return (
            <div key={keys.join(' ')} className={`form-row form-row-${shown.length}`}>
              {shown.map(key => {
                const field = kind.fields[key]
                const entry = field && editors.get(field.type)
                if (!field || !entry) return null
                return (
                  <FormField
                    key={key}
                    fieldKey={key}
                    field={field}
                    record={record}
                    context={context}
                    entry={entry}
                    decidesYear={key === kind.date}
                    stockOf={kind.stock?.copies === key ? kind : undefined}
                  />
                )
              })}
            </div>
          )
        })}
      </div>
    </EditorsContext>
  )
}

/** Enter settles a one-line field and goes to the next one, Shift+Enter to the one before. */
function onKeyDown(event: KeyboardEvent<HTMLDivElement>): void {
  if (isComposing(event) || event.defaultPrevented || event.key !== 'Enter') return
  const { target } = event
  if (!(target instanceof HTMLInputElement) || event.ctrlKey || event.altKey) return
  event.preventDefault()
  if (moveFocus(target, event.shiftKey ? -1 : 1)) return
  // At the end of the form there is nowhere to go: leave and come back, so that the field is settled all the same.
  target.blur()
  target.focus()
}
