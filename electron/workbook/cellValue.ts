import { isDay, type Day } from '../../shared/domain/day'
import { halfWidths } from '../../shared/sheets/measure'
import type { Cell, SheetColumn } from '../../shared/sheets/sheet'
import { plainText } from './plainText'
import { numberStyle, textStyle, type CellStyle } from './styles'

/** What ExcelJS is given: never an object, for `{ formula }` or `{ hyperlink }` would come alive in the workbook. */
export type WrittenCell = { readonly value: string | number | null; readonly style: CellStyle }

/**
 * Prepares a column: its styles are made once, its cells then only choose. `room` is the width of its text in
 * half-widths. The answered function throws for anything that no cell may hold.
 */
export function cellWriter(column: SheetColumn, year: number, room: number): (cell: Cell) => WrittenCell {
  const align = column.align ?? (column.type === 'text' ? 'left' : 'center')
  const empty: WrittenCell = { value: null, style: textStyle(align) }
  const literal = textStyle(align, { isLiteral: true })
  const small = textStyle(align, { isSmall: true })
  const number = numberStyle(column)
  const shortDay = numberStyle(column, true)
  const ownYear = column.dayStyle === 'short' ? `${year}-` : null

  // Names stay unspread here: 向娟 in a workbook is looked up and counted, which 向　娟 would escape.
  const styleOfText = (value: string): CellStyle => {
    if (literalBeginning.test(value) && value.length <= 255) return literal
    const isTooWide = column.mayShrink === true && value.length * 2 > room && halfWidths(value) > room
    return isTooWide ? small : empty.style
  }
  return cell => {
    if (cell === null || cell === '') return empty
    if (typeof cell === 'string') {
      const serial = column.type === 'day' ? serialOf(cell) : null
      if (serial !== null) {
        const isShort = ownYear !== null && cell.startsWith(ownYear)
        return { value: serial, style: isShort ? shortDay : number }
      }
      const value = plainText(cell)
      return { value, style: styleOfText(value) }
    }
    if (typeof cell !== 'number' || !Number.isFinite(cell))
      throw new TypeError(`no cell holds a ${typeof cell}`)
    return { value: column.type === 'money' ? cell / 100 : cell, style: number }
  }
}

/** Edited in Excel, text that begins so would turn into a formula; as text format it stays text. */
const literalBeginning = /^[=+\-@]/u

/** Before it Excel counts a 29 February 1900 that never was; such days are written as words. */
const firstRealDay: Day = '1900-03-01'

/** Days come back again and again; there are not so many of them in three centuries. */
const serials = new Map<string, number>()

/** Days since 30 December 1899, which is how a workbook holds a date; null for what is no such day. */
function serialOf(text: string): number | null {
  const known = serials.get(text)
  if (known !== undefined) return known
  if (!isDay(text) || text < firstRealDay) return null
  const [year = 0, month = 0, date = 0] = text.split('-').map(Number)
  const serial = Math.round(Date.UTC(year, month - 1, date) / 86_400_000) + 25_569
  serials.set(text, serial)
  return serial
}
