/** A calendar day as `YYYY-MM-DD`. Never a Date: an event has no time zone. */
export type Day = string

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/

export function isDay(value: unknown): value is Day {
  if (typeof value !== 'string') return false
  const match = pattern.exec(value)
  if (!match) return false
  return isRealDay(Number(match[1]), Number(match[2]), Number(match[3]))
}

/** False for 2018-02-30 and for years that no record of an office can have. */
export function isRealDay(year: number, month: number, date: number): boolean {
  if (year < 1900 || year > 2200 || month < 1 || month > 12 || date < 1) return false
  return date <= daysInMonth(year, month)
}

/** `month` counts from 1. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

export function toDay(year: number, month: number, date: number): Day {
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
}

export function yearOf(day: Day): number {
  return Number(day.slice(0, 4))
}

/** 1 to 12. */
export function monthOf(day: Day): number {
  return Number(day.slice(5, 7))
}

function utc(day: Day): number {
  return Date.UTC(yearOf(day), monthOf(day) - 1, Number(day.slice(8, 10)))
}

export function daysBetween(from: Day, to: Day): number {
  return Math.round((utc(to) - utc(from)) / 86_400_000)
}

export function addDays(day: Day, days: number): Day {
  return new Date(utc(day) + days * 86_400_000).toISOString().slice(0, 10)
}

/** Keeps the date where the month has it, else takes the month's last day. */
export function addMonths(day: Day, months: number): Day {
  const index = yearOf(day) * 12 + monthOf(day) - 1 + months
  const year = Math.floor(index / 12)
  const month = (index % 12) + 1
  return toDay(year, month, Math.min(Number(day.slice(8, 10)), daysInMonth(year, month)))
}

const weekdays = ['日', '一', '二', '三', '四', '五', '六']

/** 0 is Sunday. */
export function weekdayOf(day: Day): number {
  return new Date(utc(day)).getUTCDay()
}

/** 星期五 */
export function weekdayText(day: Day): string {
  return `星期${weekdays[weekdayOf(day)] ?? ''}`
}

/** 2018年6月3日 */
export function longDay(day: Day): string {
  return `${yearOf(day)}年${shortDay(day)}`
}

/** 6月3日, for lists of one year. */
export function shortDay(day: Day): string {
  return `${monthOf(day)}月${Number(day.slice(8, 10))}日`
}

/** The local calendar day of a clock reading. */
export function dayOfClock(clock: Date): Day {
  return toDay(clock.getFullYear(), clock.getMonth() + 1, clock.getDate())
}
