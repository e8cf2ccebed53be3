import { dayOfClock, type Day } from '../domain/day'
import type { ArchiveRecord } from '../domain/record'

/**
 * 填报时间 of a ledger: the day of its latest change, so that a reprint is the same sheet. `otherwise` stands on a
 * ledger without records.
 */
export function ledgerReportedOn(records: readonly ArchiveRecord[], otherwise: Day): Day {
  let latest = ''
  for (const record of records) if (record.updatedAt > latest) latest = record.updatedAt
  return latest === '' ? otherwise : dayOfClock(new Date(latest))
}
