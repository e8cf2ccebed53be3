import type { Worksheet } from 'exceljs'
import type { SheetFrame, SignatureItem } from '../../shared/sheets/sheet'
import { cellWriter } from './cellValue'
import { plainText } from './plainText'
import { writeBlocks } from './sheetHead'
import { signatureSpans } from './signatureSpans'
import { spannedRow } from './spannedRow'
import { lineStyle, noteStyle } from './styles'

/** Points between the table and what stands below it. */
const gap = 12

/** The sum row, the blocks below, the notes and the signatures, from `rowNumber` on. */
export function writeFoot(
  sheet: Worksheet,
  frame: SheetFrame,
  widths: readonly number[],
  rowNumber: number,
): void {
  let next = rowNumber
  if (frame.total !== null) {
    writeTotal(sheet, frame, widths, next)
    next += 1
  }
  if (frame.below.length > 0) next = writeBlocks(sheet, frame.below, widths, leaveGap(sheet, next))
  for (const note of frame.notes) {
    const cell = { value: plainText(note), style: noteStyle(), span: widths.length, points: 9 }
    spannedRow(sheet, next, [cell], widths, 18)
    next += 1
  }
  if (frame.signature.length > 0) writeSignature(sheet, frame.signature, widths, leaveGap(sheet, next))
}

function leaveGap(sheet: Worksheet, rowNumber: number): number {
  const row = sheet.getRow(rowNumber)
  row.height = gap
  row.commit()
  return rowNumber + 1
}

function writeTotal(sheet: Worksheet, frame: SheetFrame, widths: readonly number[], rowNumber: number): void {
  let column = 0
  const cells = (frame.total ?? []).map(({ value, span, align }) => {
    const first = frame.columns[column]
    if (!first) throw new Error(`the sum row of ${frame.id} is longer than its columns`)
    const room = widths.slice(column, column + span).reduce((sum, width) => sum + width, 0)
    const own = { ...first, isName: false, ...(align === undefined ? {} : { align }) }
    column += span
    return { ...cellWriter(own, frame.year, room)(value), span }
  })
  spannedRow(sheet, rowNumber, cells, widths, 30)
}

/** Labels spread over the width; more of them than columns go on in the next row. */
function writeSignature(
  sheet: Worksheet,
  items: readonly SignatureItem[],
  widths: readonly number[],
  rowNumber: number,
): void {
  let next = rowNumber
  for (let at = 0; at < items.length; at += widths.length) {
    const some = items.slice(at, at + widths.length)
    const texts = some.map(({ label, value = '' }) => plainText(label === '' ? value : `${label}：${value}`))
    const spans = signatureSpans(texts, widths)
    const cells = texts.map((value, place) => ({
      value,
      style: lineStyle('left'),
      span: spans[place] ?? 1,
      points: 12,
    }))
    spannedRow(sheet, next, cells, widths, 28)
    next += 1
  }
}
