import type { Worksheet } from 'exceljs'
import type { WrittenCell } from './cellValue'
import { heightOfLines, linesIn } from './rowHeight'

/** A cell over `span` columns. */
export type SpannedCell = WrittenCell & { readonly span: number; readonly points?: number }

/** Writes one row of cells that span columns, as high as its text needs but never under `least` points. */
export function spannedRow(
  sheet: Worksheet,
  rowNumber: number,
  cells: readonly SpannedCell[],
  widths: readonly number[],
  least: number,
): void {
  const row = sheet.getRow(rowNumber)
  let column = 0
  let height = least
  for (const { value, style, span, points = 10.5 } of cells) {
    const cell = row.getCell(column + 1)
    cell.value = value
    cell.style = style
    if (span > 1) sheet.mergeCells(rowNumber, column + 1, rowNumber, column + span)
    const width = widths.slice(column, column + span).reduce((sum, one) => sum + one, 0)
    const lines = typeof value === 'string' ? linesIn(value, width, points) : 1
    height = Math.max(height, heightOfLines(lines, points))
    column += span
  }
  row.height = height
  row.commit()
}
