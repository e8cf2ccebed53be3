import { cellText } from '../../../shared/sheets/cellText'
import type { Cell, Sheet } from '../../../shared/sheets/sheet'

/**
 * A row higher than a page goes on in rows of its own, so that no word is cut off at the paper's edge. `heights` are
 * those of the rows, `room` what one page can give a row. Sheets with merged rows are short and left alone.
 */
export function splitTallRows(sheet: Sheet, heights: readonly number[], room: number): Sheet {
  if (sheet.merges.length > 0 || heights.every(height => height <= room)) return sheet
  return {
    ...sheet,
    rows: sheet.rows.flatMap((row, index) => {
      const parts = Math.ceil((heights[index] ?? 0) / (room * 0.9))
      return parts <= 1 ? [row] : splitRow(sheet, row, parts)
    }),
  }
}

/** Texts up to so many characters stand whole beside the first part. */
const short = 12

function splitRow(sheet: Sheet, row: readonly Cell[], parts: number): readonly (readonly Cell[])[] {
  const texts = row.map((cell, index) => {
    const column = sheet.columns[index]
    return column ? Array.from(cellText(cell, column, sheet.year)) : []
  })
  return Array.from({ length: parts }, (_, part) =>
    row.map((cell, index): Cell => {
      const text = texts[index] ?? []
      if (text.length <= short) return part === 0 ? cell : null
      const share = Math.ceil(text.length / parts)
      return text.slice(part * share, (part + 1) * share).join('') || null
    }),
  )
}
