import type { Worksheet } from 'exceljs'
import { paddingOf } from '../../shared/sheets/columnWidths'
import type { Cell, Merge, SheetFrame } from '../../shared/sheets/sheet'
import { cellWriter } from './cellValue'
import { heightOfLines, linesIn } from './rowHeight'

export type BodyRows = {
  /** Writes the next row of the body. */
  readonly add: (cells: readonly Cell[]) => void
  /** Number of the last row written. */
  readonly lastRow: () => number
}

/** Rows of the main table from `firstRow` on; a row stays open only while a merge reaches further down. */
export function bodyRows(
  sheet: Worksheet,
  frame: SheetFrame,
  widths: readonly number[],
  firstRow: number,
): BodyRows {
  const endingAt = new Map<number, Merge[]>()
  for (const merge of frame.merges) {
    const last = merge.row + merge.rows - 1
    endingAt.set(last, [...(endingAt.get(last) ?? []), merge])
  }
  const hidden = hiddenCells(frame.merges)
  const least = frame.rowHeight === null ? 30 : (frame.rowHeight / 25.4) * 72
  const paddings = frame.columns.map(paddingOf)
  const writers = frame.columns.map((column, at) =>
    cellWriter(column, frame.year, (widths[at] ?? 0) - (paddings[at] ?? 0)),
  )
  let count = 0
  let openUntil = -1

  const add = (cells: readonly Cell[]): void => {
    const row = sheet.getRow(firstRow + count)
    let lines = 1
    writers.forEach((write, at) => {
      const width = widths[at] ?? 0
      const written = write(cells[at] ?? null)
      const cell = row.getCell(at + 1)
      cell.value = written.value
      cell.style = written.style
      if (typeof written.value === 'string' && hidden?.has(`${count},${at}`) !== true)
        lines = Math.max(lines, linesIn(written.value, width, 10.5, paddings[at]))
    })
    row.height = Math.max(least, heightOfLines(lines, 10.5))
    for (const merge of frame.merges)
      if (merge.row === count) openUntil = Math.max(openUntil, merge.row + merge.rows - 1)
    for (const merge of endingAt.get(count) ?? []) mergeBody(sheet, merge, firstRow)
    if (count >= openUntil) row.commit()
    count += 1
  }
  return { add, lastRow: () => firstRow + count - 1 }
}

function mergeBody(sheet: Worksheet, merge: Merge, firstRow: number): void {
  const [top, left] = [firstRow + merge.row, merge.column + 1]
  sheet.mergeCells(top, left, top + merge.rows - 1, left + merge.columns - 1)
}

/** Cells that share their room with others: their text does not make the row taller. */
function hiddenCells(merges: readonly Merge[]): ReadonlySet<string> | null {
  if (merges.length === 0) return null
  const hidden = new Set<string>()
  for (const { row, column, rows, columns } of merges)
    for (let down = 0; down < rows; down += 1)
      for (let across = 0; across < columns; across += 1) hidden.add(`${row + down},${column + across}`)
  return hidden
}
