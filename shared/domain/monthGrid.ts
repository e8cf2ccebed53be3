import { addDays, daysInMonth, monthOf, toDay, weekdayOf, yearOf, type Day } from './day'

/** The weeks of a month, Monday first, as a calendar shows them: whole weeks, with the days beside the month. */
export function monthGrid(day: Day): readonly (readonly Day[])[] {
  const first = toDay(yearOf(day), monthOf(day), 1)
  const start = addDays(first, -((weekdayOf(first) + 6) % 7))
  const shown = ((weekdayOf(first) + 6) % 7) + daysInMonth(yearOf(day), monthOf(day))
  return Array.from({ length: Math.ceil(shown / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_day, at) => addDays(start, week * 7 + at)),
  )
}
