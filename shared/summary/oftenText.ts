import { daysBetween, monthOf, toDay, weekdayOf, type Day } from '../domain/day'
import { firstMonth, type Period } from '../figures/period'
import { lastDay } from './periodRecords'

/** Of this share of its weeks or months a claim of frequency must be borne out by records (K24). */
const enough = 0.9

/** 每周, where nearly every week of the period that has passed holds an event; '' where the records do not carry it. */
export function oftenText(
  every: '周' | '月' | '季度',
  days: readonly Day[],
  year: number,
  period: Period,
  today: Day,
): string {
  const from = toDay(year, firstMonth(period), 1)
  const end = lastDay(year, period)
  const to = end < today ? end : today
  if (to < from) return ''
  const bucket = { 周: weekOf, 月: monthOf, 季度: quarterOf }[every]
  // The week or month that is not over yet asks for nothing.
  const asked =
    every === '周'
      ? Math.floor((daysBetween(from, to) + 1) / 7)
      : bucket(to) - bucket(from) + (to === end ? 1 : 0)
  const held = new Set(days.filter(day => day >= from && day <= to).map(bucket)).size
  return asked > 0 && held / asked >= enough ? `每${every === '月' ? '月' : every}` : ''
}

function weekOf(day: Day): number {
  return Math.floor((daysBetween('2000-01-03', day) - ((weekdayOf(day) + 6) % 7)) / 7)
}

function quarterOf(day: Day): number {
  return Math.floor((monthOf(day) - 1) / 3)
}
