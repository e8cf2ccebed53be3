import { cellText } from '../../../shared/sheets/cellText'
import { halfWidths } from '../../../shared/sheets/measure'
import type { Sheet, SheetColumn } from '../../../shared/sheets/sheet'

/** What a column asks for, in points. */
export type ColumnNeed = {
  /** Its longest value in one line, kept between the column's own two limits. */
  readonly natural: number
  /** The same without the upper limit: it is given when there is room. */
  readonly wanted: number
  /** Below this it may not be squeezed; equal to `natural` where a value must not break (numbers, days, names). */
  readonly floor: number
  readonly mayShrink: boolean
}

/** Left and right of every value, with the line between two columns and what browsers round off a column's width. */
export const cellPadding = 10

/** Faces differ: Latin letters and digits are up to 0.58 em wide, not half an em. */
const narrowFactor = 1.16
const breakableFrom = 7

export function textPoints(text: string, size: number): number {
  let widest = 0
  for (const line of text.split('\n')) {
    let halves = 0
    for (const mark of line) {
      const width = halfWidths(mark)
      halves += width === 1 ? narrowFactor : width
    }
    widest = Math.max(widest, halves)
  }
  return (widest * size) / 2
}

/** A heading may break before its unit: 参加人数（人）. */
export function headerParts(header: string): readonly string[] {
  return header.split(/(?=（)/u)
}

export function mustNotBreak(column: SheetColumn): boolean {
  return column.type !== 'text' || column.isName === true
}

export function columnNeeds(
  sheet: Pick<Sheet, 'columns' | 'rows' | 'total' | 'year'>,
  sizeOf: (column: SheetColumn) => number,
  headerSize: number,
): readonly ColumnNeed[] {
  return sheet.columns.map((column, index) => {
    const size = sizeOf(column)
    const header = Math.max(...headerParts(column.header).map(part => textPoints(part, headerSize)))
    let longest = totalPoints(sheet, index, size)
    for (const row of sheet.rows)
      longest = Math.max(longest, textPoints(cellText(row[index] ?? null, column, sheet.year), size))
    const least = Math.max(header, (column.minWidth ?? 0) * size)
    const wanted = Math.max(longest, least)
    const natural = Math.max(least, Math.min(wanted, (column.maxWidth ?? Infinity) * size))
    const floor = mustNotBreak(column) ? natural : Math.max(header, Math.min(natural, breakableFrom * size))
    return {
      natural: natural + cellPadding,
      wanted: wanted + cellPadding,
      floor: floor + cellPadding,
      mayShrink: column.mayShrink === true,
    }
  })
}

/** A sum that stands in this column alone. */
function totalPoints(
  { total, columns, year }: Pick<Sheet, 'columns' | 'total' | 'year'>,
  index: number,
  size: number,
): number {
  let at = 0
  for (const cell of total ?? []) {
    const column = columns[index]
    if (at === index && cell.span === 1 && column) return textPoints(cellText(cell.value, column, year), size)
    at += cell.span
  }
  return 0
}
