import type { Worksheet } from 'exceljs'
import { bodyPoints, headerLines } from '../../shared/sheets/columnWidths'
import { halfWidths } from '../../shared/sheets/measure'
import type { Block, SheetFrame } from '../../shared/sheets/sheet'
import { blockSpans } from './blockSpans'
import { plainText } from './plainText'
import { spannedRow } from './spannedRow'
import { headingStyle, lineStyle, textStyle, titleStyle } from './styles'

/** Rows of a block as they are laid over the columns: a row of more cells than columns takes several. */
function rowsOf(block: Block, columns: number): Block['rows'] {
  return block.rows.flatMap(row => {
    const pieces = []
    for (let at = 0; at < row.length; at += columns) pieces.push(row.slice(at, at + columns))
    return pieces
  })
}

/** Where the rows of the head stand; the header is the last of them. */
export function headRows(frame: SheetFrame): { readonly header: number; readonly hasLine: boolean } {
  const hasLine = frame.topLeft !== '' || frame.topRight !== ''
  const blocks = frame.above.reduce((count, block) => count + rowsOf(block, frame.columns.length).length, 0)
  return { header: 1 + (hasLine ? 1 : 0) + blocks + 1, hasLine }
}

/** Title, unit and date, the blocks above, the header. Answers the number of the header's row. */
export function writeHead(sheet: Worksheet, frame: SheetFrame, widths: readonly number[]): number {
  const { header, hasLine } = headRows(frame)
  const columns = frame.columns.length
  const title = plainText(frame.title)
  const page = widths.reduce((sum, width) => sum + width, 0) * (bodyPoints / 2)
  const points = halfWidths(title) * 11 <= page ? 22 : 18
  spannedRow(sheet, 1, [{ value: title, style: titleStyle(points), span: columns, points }], widths, 42)
  if (hasLine) writeLine(sheet, frame, widths)
  writeBlocks(sheet, frame.above, widths, hasLine ? 3 : 2)
  const heads = frame.columns.map(column => ({
    value: plainText(headerLines(column.header)),
    style: headingStyle(),
    span: 1,
  }))
  spannedRow(sheet, header, heads, widths, 30)
  return header
}

/** 填报单位 on the left, 填报时间 on the right, each over as many columns as its text asks for. */
function writeLine(sheet: Worksheet, frame: SheetFrame, widths: readonly number[]): void {
  const left = { value: plainText(frame.topLeft), style: lineStyle('left'), points: 12 }
  const right = { value: plainText(frame.topRight), style: lineStyle('right'), points: 12 }
  if (widths.length === 1 || right.value === '') {
    const value = [left.value, right.value].filter(part => part !== '').join('　')
    spannedRow(sheet, 2, [{ ...left, value, span: widths.length }], widths, 24)
    return
  }
  const weights = [left, right].map(part => halfWidths(part.value) + 2)
  const [first = 1, second = 1] = blockSpans(weights, widths)
  spannedRow(
    sheet,
    2,
    [
      { ...left, span: first },
      { ...right, span: second },
    ],
    widths,
    24,
  )
}

/** Writes blocks from `rowNumber` on and answers the next free row. */
export function writeBlocks(
  sheet: Worksheet,
  blocks: readonly Block[],
  widths: readonly number[],
  rowNumber: number,
): number {
  let next = rowNumber
  for (const block of blocks)
    for (const row of rowsOf(block, widths.length)) {
      const spans = blockSpans(
        row.map(cell => cell.weight),
        widths,
      )
      const cells = row.map((cell, at) => ({
        value: plainText(cell.text),
        style: cell.heading === true ? headingStyle(cell.align) : textStyle(cell.align ?? 'center'),
        span: spans[at] ?? 1,
      }))
      spannedRow(sheet, next, cells, widths, 26)
      next += 1
    }
  return next
}
