import { addDays, daysInMonth, toDay, weekdayOf, type Day } from '../domain/day'

/** 填报时间 of a month: its last weekday. A day of the sheet, not of the print, so that a reprint is the same sheet. */
export function monthReportedOn(year: number, month: number): Day {
  const last = toDay(year, month, daysInMonth(year, month))
  const weekday = weekdayOf(last)
  return addDays(last, weekday === 0 ? -2 : weekday === 6 ? -1 : 0)
}
