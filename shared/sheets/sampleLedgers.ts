import sample from '../../resources/sample/2018.json'
import { isDay } from '../domain/day'
import type { ArchiveRecord, Data } from '../domain/record'
import { defaultLists } from '../domain/settings'
import type { FieldContext } from '../fields/field'
import { kinds } from '../kinds/index'
import type { Kind } from '../kinds/kind'
import type { LedgerInput } from './ledgerSheet'
import { isYearless } from '../kinds/kind'

/** For tests: the sample year as it is read on 2018年12月21日. */
export const sampleContext: FieldContext = {
  year: 2018,
  today: '2018-12-21',
  people: { all: [], byId: () => undefined, byName: () => [], inOfficeOn: () => [] },
  list: key => defaultLists[key] ?? [],
}

/** For tests: the ledger of a kind from the sample year, as it would be exported on 2018年12月21日. */
export function sampleLedger(kind: Kind): LedgerInput {
  const own: readonly { readonly id: string; readonly data: Data }[] =
    kind.date === null ? sample.people : sample.records.filter(record => record.kind === kind.id)
  return ledgerOf(
    kind,
    own.map(({ id, data }) => recordOf(kind, id, data)),
  )
}

export const sampleLedgers: readonly LedgerInput[] = kinds.map(sampleLedger)

/** Every dated record of the sample year. */
export const sampleRecords: readonly ArchiveRecord[] = sampleLedgers.flatMap(ledger =>
  ledger.kind.date === null ? [] : ledger.records,
)

export function ledgerOf(kind: Kind, records: readonly ArchiveRecord[]): LedgerInput {
  return {
    kind,
    year: 2018,
    records,
    unitName: sample.unit,
    archivist: '周琳',
    context: sampleContext,
    period: '',
    reportedOn: '2018-12-21',
  }
}

export function recordOf(kind: Kind, id: string, data: Data): ArchiveRecord {
  const date = kind.date === null ? '' : data[kind.date]
  const at = '2018-12-21T01:00:00.000Z'
  return {
    id,
    kind: kind.id,
    date: isDay(date) ? date : '',
    year: isYearless(kind) ? 0 : 2018,
    data,
    origin: 'sample',
    createdAt: at,
    updatedAt: at,
    deletedAt: null,
    rev: 1,
  }
}
