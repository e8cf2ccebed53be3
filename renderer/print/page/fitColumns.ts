import type { Sheet } from '../../../shared/sheets/sheet'
import { cellPadding, columnNeeds, type ColumnNeed } from './columnNeeds'

export type ColumnFit = {
  /** Points, one a column; together exactly the width that was there. */
  readonly widths: readonly number[]
  /** Type size of each column, and of the heads. */
  readonly sizes: readonly number[]
  readonly headerSize: number
  /** Too many columns for the paper: even numbers and names have to break. */
  readonly isCramped: boolean
}

const normal = 10.5
const small = 9

/**
 * Shares out the width of the paper. A column has its longest value in one line before any type is made smaller;
 * then the columns that may shrink drop to 9 pt, then long texts break, widest first, then everything is 9 pt.
 */
export function fitColumns(
  sheet: Pick<Sheet, 'columns' | 'rows' | 'total' | 'year'>,
  available: number,
): ColumnFit {
  for (const sizeFor of [() => normal, (mayShrink: boolean) => (mayShrink ? small : normal)]) {
    const needs = columnNeeds(sheet, column => sizeFor(column.mayShrink === true), normal)
    if (sum(needs.map(need => need.natural)) <= available)
      return {
        widths: grow(needs, available),
        sizes: needs.map(need => sizeFor(need.mayShrink)),
        headerSize: normal,
        isCramped: false,
      }
  }
  for (const size of [normal, small]) {
    const sizes = sheet.columns.map(column => (column.mayShrink === true ? small : size))
    const needs = columnNeeds(sheet, column => (column.mayShrink === true ? small : size), size)
    if (sum(needs.map(need => need.floor)) <= available)
      return { widths: squeeze(needs, available), sizes, headerSize: size, isCramped: false }
  }
  const needs = columnNeeds(sheet, () => small, small)
  const scale = available / sum(needs.map(need => need.floor))
  return {
    widths: needs.map(need => need.floor * scale),
    sizes: needs.map(() => small),
    headerSize: small,
    isCramped: true,
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

/** What is left over goes first to texts that a limit made break, then to wide columns more than to narrow ones. */
function grow(needs: readonly ColumnNeed[], available: number): readonly number[] {
  const wanted = needs.map(need => need.wanted)
  if (sum(wanted) > available) return level(needs, available, need => need.natural)
  const left = available - sum(wanted)
  const shares = wanted.map(width => Math.max(0, width - cellPadding - 2 * normal))
  const all = sum(shares)
  return wanted.map(
    (width, index) => width + (all === 0 ? left / needs.length : (left * (shares[index] ?? 0)) / all),
  )
}

function squeeze(needs: readonly ColumnNeed[], available: number): readonly number[] {
  return level(
    needs.map(need => ({ ...need, wanted: need.natural })),
    available,
    need => need.floor,
  )
}

/** Like water: every column gets what it wants up to one common level, none less than its least. */
function level(
  needs: readonly ColumnNeed[],
  available: number,
  least: (need: ColumnNeed) => number,
): readonly number[] {
  const at = (height: number): readonly number[] =>
    needs.map(need => Math.max(least(need), Math.min(need.wanted, height)))
  let low = 0
  let high = Math.max(...needs.map(need => need.wanted))
  for (let step = 0; step < 40; step += 1) {
    const middle = (low + high) / 2
    if (sum(at(middle)) <= available) low = middle
    else high = middle
  }
  const widths = at(low)
  const left = available - sum(widths)
  return widths.map(width => width + left / widths.length)
}
