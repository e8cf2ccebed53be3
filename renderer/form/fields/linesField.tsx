import { useEffect, useRef, useState, type ClipboardEvent, type KeyboardEvent } from 'react'
import { pasteLines, withCell, type PasteProblem } from '../../../shared/domain/linesPaste'
import type { Line } from '../../../shared/fields/lines'
import { Button } from '../../ui/Button'
import { isComposing } from '../../ui/isComposing'
import type { FieldEditorProps } from '../fieldEditor'
import { LineRow } from '../lines/LineRow'
import { PasteReport } from '../lines/PasteReport'
import { cellAt, focusCell } from '../lines/lineCells'
import '../lines/lines.css'
import { moveFocus } from '../moveFocus'

/** A typed table: Tab and Enter walk through the cells, Enter at the end adds a row, Ctrl+Delete takes one out, a block pastes. */
export function LinesField(props: FieldEditorProps<readonly Line[]>) {
  const { id, field, value = [], context } = props
  const columns = Object.entries(field.columns ?? {})
  const [problems, setProblems] = useState<readonly PasteProblem[]>([])
  const table = useRef<HTMLTableElement>(null)
  const [isAdding, setAdding] = useState(false)
  const goTo = useRef<{ row: number; column: string } | null>(null)

  useEffect(() => {
    if (goTo.current && table.current) focusCell(table.current, goTo.current.row, goTo.current.column)
    goTo.current = null
  }, [value.length])

  const put = (lines: readonly Line[]): void => props.onChange(lines.length > 0 ? lines : undefined)
  const addRow = (): void => {
    goTo.current = { row: value.length, column: columns[0]?.[0] ?? '' }
    put([...value, {}])
  }
  const latestAdd = useRef(addRow)
  useEffect(() => {
    latestAdd.current = () => {
      setAdding(false)
      addRow()
    }
  })
  const removeRow = (row: number, column: string): void => {
    goTo.current = { row: Math.min(row, value.length - 2), column }
    put(value.filter((_, at) => at !== row))
  }

  useEffect(() => {
    if (isAdding) latestAdd.current()
  }, [isAdding])

  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>): void => {
    if (isComposing(event) || event.defaultPrevented || !(event.target instanceof HTMLElement)) return
    const cell = cellAt(event.target)
    if (!cell) return
    if (event.key === 'Delete' && event.ctrlKey) {
      event.preventDefault()
      removeRow(cell.row, cell.column)
      return
    }
    if (event.key !== 'Enter' || event.ctrlKey || event.altKey || event.target.tagName === 'BUTTON') return
    event.preventDefault()
    const isLast = cell.row === value.length - 1 && cell.column === columns.at(-1)?.[0]
    const isEmptyRow = Object.keys(value[cell.row] ?? {}).length === 0 && inputIsEmpty(event.target)
    if (isLast && !event.shiftKey && !isEmptyRow) {
      // The cell is read first (a blur), so that the new row is added to what it says.
      event.target.blur()
      setAdding(true)
      return
    }
    moveFocus(event.target, event.shiftKey ? -1 : 1)
  }
  const onPaste = (event: ClipboardEvent<HTMLTableElement>): void => {
    const text = event.clipboardData.getData('text/plain').replace(/[\r\n]+$/u, '')
    const cell = event.target instanceof HTMLElement ? cellAt(event.target) : null
    if (!cell || !/[\t\r\n]/u.test(text)) return
    event.preventDefault()
    event.stopPropagation()
    const pasted = pasteLines(value, field, context, cell, text)
    setProblems(pasted.problems)
    put(pasted.lines)
  }

  return (
    <div
      className="lines"
      onBlur={event => {
        if (!event.currentTarget.contains(event.relatedTarget)) props.onSettle()
      }}
    >
      <div className="lines-scroll">
        <table
          ref={table}
          aria-labelledby={`${id}-label`}
          aria-describedby={props.describedBy}
          onKeyDown={onKeyDown}
          onPasteCapture={onPaste}
        >
          <thead>
            <tr>
              <th scope="col" className="lines-number">
                序号
              </th>
              {columns.map(([key, column]) => (
                <th key={key} scope="col">
                  {column.label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {value.map((line, row) => (
              <LineRow
                key={row}
                id={id}
                row={row}
                line={line}
                columns={columns}
                context={context}
                record={props.record}
                onCell={(key, cell) =>
                  put(value.map((other, at) => (at === row ? withCell(other, key, cell) : other)))
                }
                onSettle={props.onSettle}
              />
            ))}
          </tbody>
        </table>
      </div>
      <div className="lines-foot">
        <Button size="s" variant="quiet" onClick={addRow}>
          加一行
        </Button>
        <span className="lines-hint">可从 WPS、Excel 整块粘贴；Ctrl+Delete 删一行</span>
      </div>
      <PasteReport problems={problems} onClose={() => setProblems([])} />
    </div>
  )
}

function inputIsEmpty(element: HTMLElement): boolean {
  return !(element instanceof HTMLInputElement) || element.value.trim() === ''
}
