import type { StockSpec } from '../kinds/kind'
import type { Day } from './day'
import { foldText } from './fold'
import type { ArchiveRecord } from './record'

/** One 入库 or 发放, and what the stock is after it. */
export type StockMovement = {
  readonly record: ArchiveRecord
  /** '' while the day is missing: such a movement comes after all others. */
  readonly day: Day | ''
  readonly isIn: boolean
  readonly copies: number
  readonly balance: number
}

/** 结存 of one name, over all years. */
export type StockItem = {
  readonly key: string
  /** As it was first written. */
  readonly name: string
  readonly received: number
  readonly given: number
  /** Null where nothing was ever registered as received: unknown, not below 0. */
  readonly balance: number | null
  /** In order of day; of one day what came in stands before what went out. */
  readonly movements: readonly StockMovement[]
}

/** Two clerks' wordings of one title: width, blanks and 书名号 do not make another thing. */
export function stockKey(name: string): string {
  const folded = foldText(name)
  const bare = folded.replace(/[《》〈〉<>「」『』“”‘’"']/gu, '')
  return bare === '' ? folded : bare
}

/** What each name has in stock, in the order in which the names first moved. Records of every year belong in. */
export function stockItems(spec: StockSpec, records: readonly ArchiveRecord[]): readonly StockItem[] {
  const byKey = new Map<string, Entry[]>()
  for (const record of records) {
    const entry = entryOf(spec, record)
    if (!entry) continue
    const others = byKey.get(entry.key)
    if (others) others.push(entry)
    else byKey.set(entry.key, [entry])
  }
  return [...byKey].map(([key, entries]) => itemOf(key, entries.sort(inOrder)))
}

/** Behind every day there is: where a movement without a day stands. */
export const undated = '9999'

export function orderDay(day: Day | ''): string {
  return day === '' ? undated : day
}

/** What is in stock at the end of a day; 0 before anything moved. */
export function balanceOn(item: StockItem | undefined, day: string): number {
  return item?.movements.findLast(movement => orderDay(movement.day) <= day)?.balance ?? 0
}

/** The lowest that the stock stands on that day or later: what could be given out on it. */
export function lowestFrom(item: StockItem | undefined, day: string): number {
  const later = (item?.movements ?? []).filter(movement => orderDay(movement.day) > day)
  return Math.min(balanceOn(item, day), ...later.map(movement => balanceOn(item, orderDay(movement.day))))
}

type Entry = Omit<StockMovement, 'balance'> & { readonly key: string; readonly name: string }

function entryOf(spec: StockSpec, record: ArchiveRecord): Entry | null {
  const name = record.data[spec.name]
  const copies = record.data[spec.copies]
  const movement = record.data[spec.movement]
  if (typeof name !== 'string' || name.trim() === '' || typeof copies !== 'number') return null
  if (movement !== spec.inWord && movement !== spec.outWord) return null
  const isIn = movement === spec.inWord
  return { key: stockKey(name), name: name.trim(), record, day: record.date, isIn, copies }
}

function itemOf(key: string, entries: readonly Entry[]): StockItem {
  let received = 0
  let given = 0
  const movements = entries.map(({ record, day, isIn, copies }): StockMovement => {
    if (isIn) received += copies
    else given += copies
    return { record, day, isIn, copies, balance: received - given }
  })
  const name = entries[0]?.name ?? key
  return { key, name, received, given, balance: received > 0 ? received - given : null, movements }
}

function inOrder(one: Entry, other: Entry): number {
  if (one.day !== other.day) return orderDay(one.day) < orderDay(other.day) ? -1 : 1
  if (one.isIn !== other.isIn) return one.isIn ? -1 : 1
  return one.record.createdAt < other.record.createdAt ? -1 : 1
}

/** How far below 0 the stock stands after a record's 发放, by record; only names whose 入库 is known. */
export function stockShortages(
  spec: StockSpec,
  records: readonly ArchiveRecord[],
): ReadonlyMap<string, number> {
  return new Map(
    stockItems(spec, records)
      .filter(item => item.balance !== null)
      .flatMap(item => item.movements)
      .filter(movement => !movement.isIn && movement.copies > 0 && movement.balance < 0)
      .map(movement => [movement.record.id, -movement.balance]),
  )
}
