import { isDay, longDay, shortDay, yearOf } from '../domain/day'
import { moneyText } from '../domain/money'
import { percentText } from '../figures/rate'
import type { Cell, SheetColumn } from './sheet'
import { spreadName } from './spreadName'

type TextColumn = Pick<SheetColumn, 'type' | 'dayStyle' | 'isName'>

/** A cell as it reads on paper. `year` is the sheet's own: only its days are written without a year. */
export function cellText(cell: Cell, column: TextColumn, year: number): string {
  if (cell === null) return ''
  if (typeof cell === 'number') {
    if (column.type === 'money') return moneyText(cell)
    if (column.type === 'percent') return percentText(cell)
    return String(cell)
  }
  if (column.type === 'day' && isDay(cell))
    return column.dayStyle === 'short' && yearOf(cell) === year ? shortDay(cell) : longDay(cell)
  return column.isName === true ? spreadName(cell) : cell
}
