import { cellText } from './cellText'
import { halfWidths, widestLine } from './measure'
import type { Cell, PageSetup, SheetColumn, SheetFrame } from './sheet'

/** Room left and right of the text inside a cell, in half-widths. */
export const cellPadding = 1.6
/** What Excel's indent of one step takes from a cell whose text is not centred, in half-widths. */
const indent = 1.8

/** Room that a column keeps free of text, in half-widths. */
export function paddingOf({ align, type }: Pick<SheetColumn, 'align' | 'type'>): number {
  const isCentred = (align ?? (type === 'text' ? 'left' : 'center')) === 'center'
  return isCentred ? cellPadding : cellPadding + indent
}

/** Type of the body, in points; a half-width is half of it. */
export const bodyPoints = 10.5
/** Text is never set smaller than this, however many columns there are. */
const smallestPoints = 9

const paperMillimetres = { A4: [210, 297], A3: [297, 420] } as const
/** Margins: 25 mm at the bound edge (left; top of a landscape sheet), 15 mm elsewhere. */
export const margins = {
  portrait: { top: 15, right: 15, bottom: 15, left: 25 },
  landscape: { top: 25, right: 15, bottom: 15, left: 15 },
} as const

/** Width between the margins, in half-widths of the body type. */
export function pageWidth({ paper, orientation }: PageSetup): number {
  const [short, long] = paperMillimetres[paper]
  const { left, right } = margins[orientation]
  const millimetres = (orientation === 'portrait' ? short : long) - left - right
  return ((millimetres / 25.4) * 72) / (bodyPoints / 2)
}

type Measured = {
  readonly column: SheetColumn
  readonly longest: number
  /** What the longest value would like, and what the header needs at the least. */
  readonly wanted: number
  readonly least: number
  readonly canWrap: boolean
}

/**
 * Width of each column in half-widths, padding included: as wide as its longest value, kept between its minimum and
 * maximum, narrower where the page is full (text then wraps), wider where the page has room. The sum is the page's
 * width, or a little more when the type has to shrink, never below 9 pt as long as text can wrap.
 */
export function columnWidths(frame: SheetFrame, rows: readonly (readonly Cell[])[]): readonly number[] {
  const page = pageWidth(frame.page)
  const measured = frame.columns.map((column, at) => measureColumn(frame, rows, column, at))
  const wanted = measured.map(one => one.wanted + paddingOf(one.column))
  const least = measured.map(one => one.least + paddingOf(one.column))
  const limit = (page * bodyPoints) / smallestPoints
  const fitted = sum(wanted) > limit ? lower(wanted, least, limit) : wanted
  return sum(fitted) < page ? widen(fitted, measured, page) : fitted
}

function measureColumn(
  frame: SheetFrame,
  rows: readonly (readonly Cell[])[],
  column: SheetColumn,
  at: number,
): Measured {
  const value =
    longestValue(frame, rows, column, at) * (column.mayShrink === true ? smallestPoints / bodyPoints : 1)
  const longest = Math.max(value, totalWidth(frame, column, at))
  const canWrap = column.type === 'text'
  const header = headerWidth(column.header)
  const floor = Math.max(header, (column.minWidth ?? 0) * 2)
  if (!canWrap)
    return { column, longest, wanted: Math.max(longest, floor), least: Math.max(longest, floor), canWrap }
  const most = Math.max(floor, (column.maxWidth ?? 24) * 2)
  const wanted = Math.min(most, Math.max(longest, floor))
  // A wrapping column keeps six characters a line, a name its three: narrower columns are towers.
  return {
    column,
    longest,
    wanted,
    least: Math.min(wanted, Math.max(header, column.isName === true ? 6 : 12)),
    canWrap,
  }
}

function longestValue(
  frame: SheetFrame,
  rows: readonly (readonly Cell[])[],
  column: SheetColumn,
  at: number,
): number {
  let longest = 0
  for (const row of rows) {
    const cell = row[at] ?? null
    // No text is wider than twice its length: the short ones need no measuring.
    if (
      cell === null ||
      (typeof cell === 'string' && cell.length * 2 + 2 <= longest && column.type === 'text')
    )
      continue
    longest = Math.max(longest, widestLine(cellText(cell, column, frame.year)))
  }
  return longest
}

/** The sum row counts where its cell stands in one column alone. */
function totalWidth(frame: SheetFrame, column: SheetColumn, at: number): number {
  let start = 0
  for (const cell of frame.total ?? []) {
    if (start === at && cell.span === 1) return widestLine(cellText(cell.value, column, frame.year))
    start += cell.span
  }
  return 0
}

/** What a header needs when a long one takes two lines. */
function headerWidth(header: string): number {
  return widestLine(headerLines(header))
}

/** A long header breaks before its unit, 参加人数 / （人）, else in the middle. */
export function headerLines(header: string): string {
  if (halfWidths(header) <= 8 || header.includes('\n')) return header
  const unit = header.indexOf('（')
  if (unit > 0) return `${header.slice(0, unit)}\n${header.slice(unit)}`
  const characters = Array.from(header)
  const middle = Math.ceil(characters.length / 2)
  return `${characters.slice(0, middle).join('')}\n${characters.slice(middle).join('')}`
}

/** Lowers the widest columns first until all fit or every column is at its least. */
function lower(wanted: readonly number[], least: readonly number[], limit: number): readonly number[] {
  let [low, high] = [0, Math.max(...wanted)]
  const capped = (cap: number): readonly number[] =>
    wanted.map((width, at) => Math.min(width, Math.max(cap, least[at] ?? 0)))
  for (let step = 0; step < 24; step += 1) {
    const cap = (low + high) / 2
    if (sum(capped(cap)) > limit) high = cap
    else low = cap
  }
  return capped(low)
}

/** Gives the room that is left to columns whose text still wraps, then to all text columns by their width. */
function widen(fitted: readonly number[], measured: readonly Measured[], page: number): readonly number[] {
  const lacking = measured.map(({ column, longest, canWrap }, at) =>
    canWrap ? Math.max(0, longest + paddingOf(column) - (fitted[at] ?? 0)) : 0,
  )
  const given = share(page - sum(fitted), lacking, sum(lacking))
  const grown = fitted.map((width, at) => width + Math.min(lacking[at] ?? 0, given[at] ?? 0))
  const weights = measured.map(({ column, canWrap }, at) =>
    canWrap && column.isName !== true ? (grown[at] ?? 0) : 0,
  )
  const receivers = sum(weights) > 0 ? weights : grown
  const rest = share(page - sum(grown), receivers, Infinity)
  return grown.map((width, at) => width + (rest[at] ?? 0))
}

function share(room: number, weights: readonly number[], most: number): readonly number[] {
  const all = sum(weights)
  const amount = Math.min(room, most)
  return weights.map(weight => (all > 0 ? (amount * weight) / all : 0))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
