import type { StockSpec } from '../kinds/kind'
import { foldText } from './fold'
import type { ArchiveRecord } from './record'

export type StockBalance = {
  readonly name: string
  readonly received: number
  readonly given: number
  readonly balance: number | null
}

/** 结存 by name. Where nothing was ever registered as received the balance is unknown (null), not below 0. */
export function stockBalances(spec: StockSpec, records: readonly ArchiveRecord[]): readonly StockBalance[] {
  const found = new Map<string, { name: string; received: number; given: number }>()
  for (const record of records) {
    const name = record.data[spec.name]
    const copies = record.data[spec.copies]
    if (typeof name !== 'string' || name === '' || typeof copies !== 'number') continue
    const entry = found.get(foldText(name)) ?? { name, received: 0, given: 0 }
    if (record.data[spec.movement] === spec.inWord) entry.received += copies
    else if (record.data[spec.movement] === spec.outWord) entry.given += copies
    found.set(foldText(name), entry)
  }
  return [...found.values()].map(entry => ({
    ...entry,
    balance: entry.received > 0 ? entry.received - entry.given : null,
  }))
}
