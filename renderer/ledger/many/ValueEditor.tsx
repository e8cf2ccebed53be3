import { useRef, type KeyboardEvent } from 'react'
import type { ArchiveRecord } from '../../../shared/domain/record'
import type { FieldContext } from '../../../shared/fields/field'
import { editorOf } from '../../form/editorOf'
import { editors } from '../../form/editors'
import { EditorsContext } from '../../form/EditorsContext'
import { FieldNote } from '../../form/FieldNote'
import '../../form/form.css'
import { moveFocus } from '../../form/moveFocus'
import { isComposing } from '../../ui/isComposing'
import type { SettableField } from './settableFields'

type ValueEditorProps = {
  readonly id: string
  readonly settable: SettableField
  readonly value: unknown
  readonly onChange: (value: unknown) => void
  /** False while what is typed cannot be read: its sentence stands under it. */
  readonly onReadable: (isReadable: boolean) => void
  /** Enter in the last input. */
  readonly onDone: () => void
  readonly context: FieldContext
  /** Whose day the editor may look at; none when the records are of different days. */
  readonly record: ArchiveRecord | undefined
  readonly notes: readonly string[]
}

/** The field's own editor, for a value that is not yet of any record. Keyed by the field. */
export function ValueEditor(props: ValueEditorProps) {
  const { id, settable, context, notes } = props
  const { field } = settable
  const entry = editors.get(field.type)
  const box = useRef<HTMLDivElement>(null)
  if (!entry) throw new Error(`no editor for fields of type ${field.type}`)
  const { Editor, shape } = entry
  // The editor knows whether it could read its text, and says so on its input.
  const look = (): void => {
    requestAnimationFrame(() => {
      if (box.current) props.onReadable(box.current.querySelector('[aria-invalid=true]') === null)
    })
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (isComposing(event) || event.defaultPrevented || event.key !== 'Enter') return
    if (!(event.target instanceof HTMLInputElement) || event.ctrlKey || event.altKey) return
    event.preventDefault()
    if (!moveFocus(event.target, 1)) props.onDone()
  }
  return (
    <EditorsContext value={editorOf}>
      <div ref={box} className="form" data-form onKeyDown={onKeyDown} onBlur={look} onInput={look}>
        <div
          className={`form-field form-field-${shape}`}
          style={{ ['--label-signs' as string]: field.label.length }}
        >
          {shape === 'section' ? (
            <h3 className="form-label" id={`${id}-label`}>
              {field.label}
            </h3>
          ) : (
            <label className="form-label" id={`${id}-label`} htmlFor={id}>
              {field.label}
            </label>
          )}
          <div className="form-control">
            <Editor
              id={id}
              field={field}
              value={props.value}
              onChange={props.onChange}
              onSettle={look}
              context={context}
              record={props.record}
              describedBy={notes.length > 0 ? `${id}-note` : undefined}
            />
            {notes.length > 0 && (
              <FieldNote id={`${id}-note`} tone="warn">
                {notes.join('；')}
              </FieldNote>
            )}
          </div>
        </div>
      </div>
    </EditorsContext>
  )
}
