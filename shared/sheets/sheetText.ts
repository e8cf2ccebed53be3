import { cellText } from './cellText'
import type { Sheet } from './sheet'

/** A sheet as plain text, a line a row: for golden files. */
export function sheetText(sheet: Sheet): string {
  return [
    sheet.title,
    `${sheet.topLeft}\t${sheet.topRight}`,
    sheet.columns.map(column => column.header).join('\t'),
    ...sheet.rows.map(row =>
      sheet.columns.map((column, at) => cellText(row[at] ?? null, column, sheet.year)).join('\t'),
    ),
    sheet.signature.map(({ label, value = '' }) => `${label}：${value}`).join('\t'),
  ].join('\n')
}
