import type { Kind, StockSpec } from '../kinds/kind'
import { longDay, shortDay, yearOf } from './day'
import type { ArchiveRecord } from './record'
import type { RecordChange } from './recordChange'
import { balanceOn, lowestFrom, orderDay, stockItems, stockKey, undated, type StockItem } from './stock'

/**
 * Why these changes cannot be: some day's stock would stand below 0, and lower than it does now. Null when they can.
 * What makes a wrong stock better is never refused, nor anything where no 入库 was ever registered.
 * `live` = the records of the kind as they stand, of every year, without the trash.
 */
export function stockRefusal(
  kind: Kind,
  live: readonly ArchiveRecord[],
  changes: readonly RecordChange[],
): string | null {
  const spec = kind.stock
  if (!spec) return null
  const changed = new Set(changes.map(({ after }) => after.id))
  const now = [
    ...live.filter(record => !changed.has(record.id)),
    ...changes.map(({ after }) => after).filter(record => record.deletedAt === null),
  ]
  const before = byKey(stockItems(spec, live))
  const after = byKey(stockItems(spec, now))
  for (const key of keysOf(spec, changes)) {
    const was = before.get(key)
    const is = after.get(key)
    const worse = firstWorseDay(was, is)
    if (worse === null) continue
    const name = is?.name ?? was?.name ?? key
    return textOf({ kind, spec, name, day: worse, is, changes })
  }
  return null
}

function byKey(items: readonly StockItem[]): ReadonlyMap<string, StockItem> {
  return new Map(items.map(item => [item.key, item]))
}

function keysOf(spec: StockSpec, changes: readonly RecordChange[]): ReadonlySet<string> {
  const names = changes.flatMap(({ before, after }) => [before?.data[spec.name], after.data[spec.name]])
  return new Set(names.flatMap(name => (typeof name === 'string' ? [stockKey(name)] : [])))
}

function firstWorseDay(was: StockItem | undefined, is: StockItem | undefined): string | null {
  if (!is || ((was?.received ?? 0) === 0 && is.received === 0)) return null
  const days = new Set([...(was?.movements ?? []), ...is.movements].map(({ day }) => orderDay(day)))
  return [...days].sort().find(day => balanceOn(is, day) < Math.min(0, balanceOn(was, day))) ?? null
}

type Told = {
  readonly kind: Kind
  readonly spec: StockSpec
  readonly name: string
  readonly day: string
  readonly is: StockItem | undefined
  readonly changes: readonly RecordChange[]
}

/** What stands where, what was asked, and what to do. */
function textOf({ kind, spec, name: written, day, is, changes }: Told): string {
  const name = /^[《“「]/u.test(written) ? written : `“${written}”`
  const unit = kind.fields[spec.copies]?.unit ?? ''
  const amount = (number: number): string => `${number < 0 ? `−${-number}` : number} ${unit}`.trim()
  const only = changes.length === 1 ? changes[0] : undefined
  const own = is?.movements.find(movement => movement.record.id === only?.after.id && !movement.isIn)
  const on = dayText(day, only?.after.year ?? 0)
  const balance = balanceOn(is, day)
  if (!own) {
    const isTrashed = only !== undefined && only.after.deletedAt !== null
    return (
      `${isTrashed ? '移走' : '这样改'}以后，${name}${on}的${spec.outWord}就不够了，` +
      `结存会变成 ${amount(balance)}，没有${isTrashed ? '移走' : '改'}。请先登记别的${spec.inWord}，或先改那时的${spec.outWord}。`
    )
  }
  const isRestored = typeof only?.before?.deletedAt === 'string'
  const not = isRestored ? '没有恢复' : '没有保存'
  const wayOut = wayOutOf(kind, spec, own.copies + lowestFrom(is, orderDay(own.day)), isRestored, amount)
  if (day === orderDay(own.day)) {
    const available = balance + own.copies
    return (
      `${name}${on}结存 ${amount(available)}，要${spec.outWord} ${amount(own.copies)}，` +
      `差 ${amount(own.copies - available)}，${not}。${wayOut}`
    )
  }
  return (
    `${spec.outWord} ${amount(own.copies)}以后，${name}${on}已登记的${spec.outWord}就不够了，` +
    `差 ${amount(-balance)}，${not}。${wayOut}`
  )
}

function wayOutOf(
  kind: Kind,
  spec: StockSpec,
  most: number,
  isRestored: boolean,
  amount: (number: number) => string,
): string {
  if (isRestored) return `请先登记${spec.inWord}，或先改别的${spec.outWord}。`
  if (most > 0)
    return `请把${kind.fields[spec.copies]?.label ?? ''}改到 ${amount(most)}以内，或先登记${spec.inWord}。`
  return `请先登记${spec.inWord}，或核对名称、日期。`
}

function dayText(day: string, year: number): string {
  if (day === undated) return ''
  return yearOf(day) === year ? shortDay(day) : longDay(day)
}
