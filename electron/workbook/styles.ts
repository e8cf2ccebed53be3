import type { Alignment, Borders, Font, Style } from 'exceljs'
import type { Align, SheetColumn } from '../../shared/sheets/sheet'

/** ExcelJS looks a style up by its object: every style is made once and used by all its cells. */
export type CellStyle = Partial<Style>

const line = { style: 'thin' } as const
const borders: Partial<Borders> = { top: line, left: line, bottom: line, right: line }

const song = '宋体'
const hei = '黑体'
const fang = '仿宋'

type Look = {
  readonly font: Partial<Font>
  readonly horizontal: Alignment['horizontal']
  readonly hasBorder: boolean
  readonly numFmt?: string
  readonly shrinks?: boolean
}

const made = new Map<string, CellStyle>()

function style(look: Look): CellStyle {
  const key = JSON.stringify(look)
  const known = made.get(key)
  if (known) return known
  const { font, horizontal, hasBorder, numFmt, shrinks } = look
  const fresh: CellStyle = {
    font,
    alignment: {
      horizontal,
      vertical: 'middle',
      // Prose and money do not stick to the line beside them.
      ...(hasBorder && horizontal !== 'center' ? { indent: 1 } : {}),
      // A number that wraps would be cut; one that shrinks never turns into ####.
      ...(shrinks === true ? { shrinkToFit: true } : { wrapText: true }),
    },
    ...(hasBorder ? { border: borders } : {}),
    ...(numFmt === undefined ? {} : { numFmt }),
  }
  made.set(key, fresh)
  return fresh
}

export function titleStyle(points: number): CellStyle {
  return style({ font: { name: song, size: points, bold: true }, horizontal: 'center', hasBorder: false })
}

/** The line under the title and the signatures. */
export function lineStyle(align: Align): CellStyle {
  return style({ font: { name: fang, size: 12 }, horizontal: align, hasBorder: false })
}

export function noteStyle(): CellStyle {
  return style({ font: { name: song, size: 9 }, horizontal: 'left', hasBorder: false })
}

/** Column headers and the labels of blocks. */
export function headingStyle(align: Align = 'center'): CellStyle {
  return style({ font: { name: hei, size: 10.5 }, horizontal: align, hasBorder: true })
}

export function textStyle(align: Align, more: { isSmall?: boolean; isLiteral?: boolean } = {}): CellStyle {
  return style({
    font: { name: song, size: more.isSmall === true ? 9 : 10.5 },
    horizontal: align,
    hasBorder: true,
    // Text format: what begins with = stays text even after someone edits the cell.
    ...(more.isLiteral === true ? { numFmt: '@' } : {}),
  })
}

export const longDayFormat = 'yyyy"年"m"月"d"日"'
export const shortDayFormat = 'm"月"d"日"'

const numberFormats: Readonly<Record<SheetColumn['type'], string>> = {
  text: 'General',
  integer: '0',
  number: 'General',
  money: '#,##0.00',
  percent: '0.00%',
  day: longDayFormat,
}

export function numberStyle(column: SheetColumn, isShortDay = false): CellStyle {
  return style({
    font: { name: song, size: 10.5 },
    horizontal: column.align ?? (column.type === 'day' ? 'center' : 'right'),
    hasBorder: true,
    numFmt: isShortDay ? shortDayFormat : numberFormats[column.type],
    shrinks: true,
  })
}
