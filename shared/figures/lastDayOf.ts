import { addDays, toDay, type Day } from '../domain/day'
import { lastMonth, type Period } from './period'

/** The last day of a period: of 上半年 it is 6月30日. */
export function lastDayOf(year: number, period: Period): Day {
  const month = lastMonth(period)
  return month === 12 ? toDay(year, 12, 31) : addDays(toDay(year, month + 1, 1), -1)
}
