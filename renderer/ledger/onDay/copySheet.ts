import { cellText } from '../../../shared/sheets/cellText'
import type { Sheet } from '../../../shared/sheets/sheet'

/** Puts a sheet on the clipboard as rows with tabs, which WPS takes as a table. The page may not ask for the clipboard itself. */
export function copySheet(sheet: Sheet): void {
  const head = sheet.columns.map(column => column.header)
  const rows = sheet.rows.map(row =>
    row.map((cell, at) => {
      const column = sheet.columns[at]
      // Names stay as they are written: blanks inside are for paper.
      return column ? cellText(cell, { type: column.type }, sheet.year).replace(/[\t\r\n]+/gu, ' ') : ''
    }),
  )
  const text = [[sheet.title], head, ...rows, ...sheet.notes.map(note => [note])]
    .map(cells => cells.join('\t'))
    .join('\r\n')
  const fill = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text)
    event.preventDefault()
  }
  document.addEventListener('copy', fill, { once: true })
  // The newer way needs a permission that the host gives to no page.
  document.execCommand('copy')
}
