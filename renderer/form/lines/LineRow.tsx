import type { ArchiveRecord } from '../../../shared/domain/record'
import type { Field, FieldContext } from '../../../shared/fields/field'
import { fieldTypes } from '../../../shared/fields/fieldTypes'
import type { Line } from '../../../shared/fields/lines'
import { useEditorOf } from '../EditorsContext'

/** One line; every cell is the editor of its column's type, named by row and heading. */
export function LineRow(props: {
  readonly id: string
  readonly row: number
  readonly line: Line
  readonly columns: readonly (readonly [string, Field])[]
  readonly context: FieldContext
  readonly record: ArchiveRecord | undefined
  readonly onCell: (key: string, value: unknown) => void
  readonly onSettle: () => void
}) {
  const { row, line, context } = props
  const editorOf = useEditorOf()
  return (
    <tr data-line={row}>
      <td className="lines-number">{row + 1}</td>
      {props.columns.map(([key, column]) => {
        const Editor = editorOf(column.type)
        const id = `${props.id}-${row}-${key}`
        const value = line[key]
        const isReadable = value === undefined || fieldTypes(column).isValid(value, column)
        return (
          <td key={key} data-column={key} className={`lines-${column.type}`}>
            <label htmlFor={id} id={`${id}-label`} className="hidden-visually">
              {`第 ${row + 1} 行 ${column.label}`}
            </label>
            {Editor && (
              <Editor
                id={id}
                field={column}
                value={isReadable ? value : undefined}
                onChange={cell => props.onCell(key, cell)}
                onSettle={props.onSettle}
                context={context}
                record={props.record}
              />
            )}
          </td>
        )
      })}
    </tr>
  )
}
