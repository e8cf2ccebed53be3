import { isDay, yearOf } from '../../shared/domain/day'
import type { ArchiveRecord, Data } from '../../shared/domain/record'
import { kindOf } from '../../shared/kinds/index'
import type { HistoryRow } from './history'
import type { Op } from './op'
import { isYearless } from '../../shared/kinds/kind'

export type Stamp = { readonly at: string; readonly workYear: number }

/** A new record as it will be stored. Its year is that of its day, or the year being worked on. */
export function createRecord(op: Extract<Op, { op: 'create' }>, id: string, stamp: Stamp): ArchiveRecord {
  const kind = kindOf(op.kind)
  const date = dateOf(op.kind, op.data)
  const year = isYearless(kind) ? 0 : (op.year ?? (date === '' ? stamp.workYear : yearOf(date)))
  return {
    id,
    kind: op.kind,
    date,
    year,
    data: withoutUndefined(op.data),
    origin: op.origin ?? 'entry',
    createdAt: stamp.at,
    updatedAt: stamp.at,
    deletedAt: null,
    rev: 1,
  }
}

/** The record after new values for some fields; the others keep what they have. */
export function changeRecord(
  record: ArchiveRecord,
  set: Data,
  year: number | undefined,
  stamp: Stamp,
): ArchiveRecord {
  const data = withoutUndefined({ ...record.data, ...set })
  return touch({ ...record, data, date: dateOf(record.kind, data), year: year ?? record.year }, stamp)
}

/** The record with the content of an older version of itself; created and edited times stay true. */
export function revertRecord(record: ArchiveRecord, row: HistoryRow, stamp: Stamp): ArchiveRecord {
  // The checked edge: history rows of the table `records` hold records.
  const older = row.after as ArchiveRecord
  return touch(
    { ...record, data: older.data, date: older.date, year: older.year, deletedAt: older.deletedAt },
    stamp,
  )
}

export function touch(record: ArchiveRecord, stamp: Stamp): ArchiveRecord {
  return { ...record, updatedAt: stamp.at, rev: record.rev + 1 }
}

function dateOf(kindId: string, data: Data): string {
  const key = kindOf(kindId).date
  const value = key === null ? '' : data[key]
  return isDay(value) ? value : ''
}

function withoutUndefined(data: Data): Data {
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined))
}
