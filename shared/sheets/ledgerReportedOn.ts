import { dayOfClock, type Day } from '../domain/day'
import type { ArchiveRecord } from '../domain/record'

/**
 * 填报时间 of a ledger: the day of its latest change, so that a reprint is the same sheet. What came in as it was (an old
 * year, the sample) and was not touched since counts by its own day: the day of reading it in says nothing about it.
 * `otherwise` stands on a ledger without records.
 */
export function ledgerReportedOn(records: readonly ArchiveRecord[], otherwise: Day): Day {
  let latest: Day | '' = ''
  for (const { origin, rev, date, updatedAt } of records) {
    const isAsItCame = origin !== 'entry' && rev === 1 && date !== ''
    const day = isAsItCame ? date : dayOfClock(new Date(updatedAt))
    if (day > latest) latest = day
  }
  return latest === '' ? otherwise : latest
}
