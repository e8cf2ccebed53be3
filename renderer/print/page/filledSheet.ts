import type { Sheet } from '../../../shared/sheets/sheet'

/** A sheet without rows is printed all the same and says so: an empty month is a fact, a missing page is not. */
export function filledSheet(sheet: Sheet): Sheet {
  if (sheet.rows.length > 0) return sheet
  const words = sheet.emptyText ?? '本月无'
  return {
    ...sheet,
    rows: [sheet.columns.map((_, index) => (index === 0 ? words : null))],
    merges: [{ row: 0, column: 0, rows: 1, columns: sheet.columns.length }],
  }
}
