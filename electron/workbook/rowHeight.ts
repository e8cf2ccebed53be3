import { cellPadding } from '../../shared/sheets/columnWidths'
import { lineCount } from '../../shared/sheets/lineCount'

/** Excel's limit. */
const tallest = 409

/** Points of a row that shows so many lines of type of that size; faces differ, so there is room to spare. */
export function heightOfLines(lines: number, points: number): number {
  return Math.min(tallest, Math.round(lines * points * 1.48 + points * 0.9))
}

/** Lines that text of `points` takes in a cell `width` half-widths of the body type wide, padding included. */
export function linesIn(text: string, width: number, points = 10.5, padding = cellPadding): number {
  const room = ((width - padding) * 10.5) / points
  // Most cells hold a word or two: not worth measuring.
  if (text.length * 2 <= room && !text.includes('\n')) return 1
  return lineCount(text, room)
}
