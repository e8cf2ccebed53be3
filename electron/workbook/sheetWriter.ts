import type { stream } from 'exceljs'
import { columnWidths } from '../../shared/sheets/columnWidths'
import type { Cell, SheetFrame } from '../../shared/sheets/sheet'
import { bodyRows, type BodyRows } from './bodyRows'
import { pageOptions } from './pageOptions'
import { headRows, writeHead } from './sheetHead'
import { writeFoot } from './sheetFoot'
import { spannedRow } from './spannedRow'
import { textStyle } from './styles'

type Book = stream.xlsx.WorkbookWriter

/** Widths stand before the rows in the file, so they are fitted to so many rows; later ones wrap or shrink. */
const rowsToFit = 2000

export type SheetWriter = {
  readonly add: (rows: readonly (readonly Cell[])[]) => void
  readonly finish: () => void
}

/** Writes one sheet from top to bottom while its rows arrive. */
export function sheetWriter(book: Book, frame: SheetFrame, tab: string): SheetWriter {
  let held: (readonly Cell[])[] = []
  let started: { readonly body: BodyRows; readonly finish: () => void } | null = null

  const start = () => {
    const widths = columnWidths(frame, held)
    const { header } = headRows(frame)
    const titleRows = [frame.above.length > 0 ? header : 1, header] as const
    const sheet = book.addWorksheet(tab, pageOptions(frame.page, titleRows))
    // Two decimals: a pixel is a seventh of a unit.
    sheet.columns = widths.map(width => ({ width: Math.round(width * 100) / 100 }))
    writeHead(sheet, frame, widths)
    const body = bodyRows(sheet, frame, widths, header + 1)
    for (const row of held) body.add(row)
    const isEmpty = held.length === 0
    held = []
    const finish = () => {
      if (isEmpty) {
        const empty = { value: frame.emptyText ?? '本月无', style: textStyle('center'), span: widths.length }
        spannedRow(sheet, header + 1, [empty], widths, 28)
      }
      writeFoot(sheet, frame, widths, isEmpty ? header + 2 : body.lastRow() + 1)
      sheet.commit()
    }
    return { body, finish }
  }

  return {
    add: rows => {
      if (started) for (const row of rows) started.body.add(row)
      else {
        held.push(...rows)
        if (held.length >= rowsToFit) started = start()
      }
    },
    finish: () => (started ?? start()).finish(),
  }
}
