import { monthOf, yearOf } from '../domain/day'
import type { ArchiveRecord } from '../domain/record'

/** 报告期: a month, quarter, half or all of the year of work. */
export type Period = {
  readonly length: 'month' | 'quarter' | 'half' | 'year'
  /** Counts from 1 inside the year. */
  readonly number: number
}

const monthsOf = { month: 1, quarter: 3, half: 6, year: 12 } as const
const quarterNames = ['第一季度', '第二季度', '第三季度', '第四季度']

/** 月 first, then 季度, 半年, 全年. */
export const periods: readonly Period[] = (['month', 'quarter', 'half', 'year'] as const).flatMap(length =>
  Array.from({ length: 12 / monthsOf[length] }, (_, index) => ({ length, number: index + 1 })),
)

export const wholeYear: Period = { length: 'year', number: 1 }

/** quarter.2: what a page remembers a period by. */
export function periodId({ length, number }: Period): string {
  return `${length}.${number}`
}

/** 6月, 第二季度, 上半年, 全年. */
export function periodName({ length, number }: Period): string {
  if (length === 'month') return `${number}月`
  if (length === 'quarter') return quarterNames[number - 1] ?? ''
  if (length === 'half') return number === 1 ? '上半年' : '下半年'
  return '全年'
}

export function firstMonth({ length, number }: Period): number {
  return (number - 1) * monthsOf[length] + 1
}

export function lastMonth({ length, number }: Period): number {
  return number * monthsOf[length]
}

/** The quarters that a period reaches into: 上半年 has two. */
export function quartersIn(period: Period): readonly Period[] {
  return periods.filter(
    one =>
      one.length === 'quarter' &&
      firstMonth(one) <= lastMonth(period) &&
      lastMonth(one) >= firstMonth(period),
  )
}

/**
 * Does the record's day lie in these months of the year? What stands beyond one year (领导小组) counts in the year in
 * which it began.
 */
export function isInMonths(record: ArchiveRecord, year: number, first: number, last: number): boolean {
  if (record.date === '') return false
  if (record.year === 0 && yearOf(record.date) !== year) return false
  const month = monthOf(record.date)
  return month >= first && month <= last
}
