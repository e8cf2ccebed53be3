import { isDay, toDay, daysInMonth, type Day } from '../domain/day'
import type { ArchiveRecord } from '../domain/record'
import { firstMonth, isInMonths, lastMonth, type Period } from '../figures/period'
import { isYearless, type Kind } from '../kinds/kind'
import { meets } from './conditions'
import type { RecordQuery } from './query'
import type { SummaryArchive } from './summaryArchive'

/** Months that a figure of the kind is bound to; undefined for the whole year and for what stands all year (责任区, 打算). */
export function monthsOf(kind: Kind, period: Period): { first: number; last: number } | undefined {
  if (period.length === 'year' || standsAllYear(kind)) return undefined
  return { first: firstMonth(period), last: lastMonth(period) }
}

/** A kind whose day may be missing says what holds for the year, not what happened on a day. */
function standsAllYear(kind: Kind): boolean {
  return kind.date === null || kind.fields[kind.date]?.required !== true
}

/** The kind's live records of the period, in order of their days. */
export function periodRecords(kind: Kind, period: Period, archive: SummaryArchive): readonly ArchiveRecord[] {
  const { year } = archive
  const months = monthsOf(kind, period)
  return archive.records
    .filter(record => {
      if (record.kind !== kind.id || record.deletedAt !== null) return false
      if (kind.date === null) return true
      if (isYearless(kind)) return isInMonths(record, year, months?.first ?? 1, months?.last ?? 12)
      return record.year === year && (!months || isInMonths(record, year, months.first, months.last))
    })
    .toSorted(byDay)
}

/** What stood at the end of the period: begun, not ended. */
function recordsInForce(kind: Kind, period: Period, archive: SummaryArchive): readonly ArchiveRecord[] {
  const day = lastDay(archive.year, period)
  return archive.records
    .filter(record => {
      if (record.kind !== kind.id || record.deletedAt !== null || record.date === '') return false
      const { to } = record.data
      return record.date <= day && (!isDay(to) || to >= day)
    })
    .toSorted(byDay)
}

/** The records that a query speaks of. */
export function recordsFor(
  { kind, conditions, isInForce }: RecordQuery,
  period: Period,
  archive: SummaryArchive,
): readonly ArchiveRecord[] {
  const all = isInForce ? recordsInForce(kind, period, archive) : periodRecords(kind, period, archive)
  return all.filter(record => conditions.every(condition => meets(kind, condition, record, archive.context)))
}

export function lastDay(year: number, period: Period): Day {
  const month = lastMonth(period)
  return toDay(year, month, daysInMonth(year, month))
}

function byDay(one: ArchiveRecord, other: ArchiveRecord): number {
  return one.date < other.date ? -1 : one.date > other.date ? 1 : 0
}
