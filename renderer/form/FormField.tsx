import { memo, useCallback, useId } from 'react'
import { isDay, yearOf } from '../../shared/domain/day'
import type { ArchiveRecord } from '../../shared/domain/record'
import type { Field, FieldContext } from '../../shared/fields/field'
import { fieldTypes } from '../../shared/fields/fieldTypes'
import type { Kind } from '../../shared/kinds/kind'
import type { EditorEntry } from './editors'
import { describing, FieldNote } from './FieldNote'
import { StockLine } from './StockLine'
import { useFieldDraft } from './useFieldDraft'

type FormFieldProps = {
  readonly fieldKey: string
  readonly field: Field
  readonly record: ArchiveRecord
  readonly context: FieldContext
  readonly entry: EditorEntry
  /** The day that decides the record's year is looked at more closely. */
  readonly decidesYear: boolean
  /** Its kind, where the field says how much of a stock comes or goes. */
  readonly stockOf?: Kind | undefined
}

/** One field of a record: label, editor, and the sentences about what stands in it. Holds its own draft. */
export const FormField = memo(function FormField(props: FormFieldProps) {
  const { fieldKey, field, record, context, entry, stockOf } = props
  const { draft, value, refusal } = useFieldDraft(record, fieldKey, field)
  const id = `${fieldKey}-${useId().replace(/[^a-zA-Z0-9]/gu, '')}`
  const type = fieldTypes(field)
  const isReadable = value === undefined || type.isValid(value, field)
  const notes = isReadable ? notesOf(value, props) : ['这一栏的内容读不懂，原样保留；重新填写会换掉它']
  const settle = useCallback(() => void draft.settle(), [draft])
  const { Editor } = entry
  const describedBy = describing(
    refusal !== undefined && `${id}-refusal`,
    notes.length > 0 && `${id}-note`,
    stockOf !== undefined && refusal === undefined && `${id}-stock`,
  )

  return (
    <div
      className={`form-field form-field-${entry.shape}`}
      data-field={fieldKey}
      // Custom properties are not in React's type; what stands beside a heading leaves room for its signs.
      style={{ ['--label-signs' as string]: field.label.length + (field.required ? 1 : 0) }}
      onCompositionStart={draft.hold}
      onCompositionEnd={draft.release}
    >
      <Label id={id} field={field} shape={entry.shape} />
      <div className="form-control">
        <Editor
          id={id}
          field={field}
          value={isReadable ? value : undefined}
          onChange={draft.change}
          onSettle={settle}
          context={context}
          describedBy={describedBy}
          isRefused={refusal !== undefined}
          record={record}
        />
        {refusal !== undefined && (
          <FieldNote id={`${id}-refusal`} tone="danger" isAlert>
            {refusal}
          </FieldNote>
        )}
        {stockOf && refusal === undefined && <StockLine id={`${id}-stock`} kind={stockOf} record={record} />}
        {notes.length > 0 && (
          <FieldNote id={`${id}-note`} tone="warn">
            {notes.join('；')}
          </FieldNote>
        )}
      </div>
    </div>
  )
})

/** A section's heading, or the label beside a control. 必填 is heard, the star is seen. */
function Label(props: { readonly id: string; readonly field: Field; readonly shape: EditorEntry['shape'] }) {
  const { id, field } = props
  const words = (
    <>
      {field.label}
      {field.required && (
        <>
          <span className="form-star" aria-hidden="true">
            *
          </span>
          <span className="hidden-visually"> 必填</span>
        </>
      )}
    </>
  )
  return props.shape === 'section' ? (
    <h3 className="form-label" id={`${id}-label`}>
      {words}
    </h3>
  ) : (
    <label className="form-label" id={`${id}-label`} htmlFor={id}>
      {words}
    </label>
  )
}

function notesOf(value: unknown, props: FormFieldProps): readonly string[] {
  const { field, context, record } = props
  if (value === undefined) return []
  const problems = fieldTypes(field).check(value, field, context)
  const isElsewhere = props.decidesYear && isDay(value) && record.year !== 0 && yearOf(value) !== record.year
  return isElsewhere ? [...problems, `这一天不在${record.year}年`] : problems
}
