import type { Kind } from '../kinds/kind'
import type { ArchiveRecord } from './record'
import { lowestFrom, orderDay, balanceOn, stockItems, stockKey } from './stock'

export type StockNote = { readonly tone: 'hint' | 'danger'; readonly text: string }

/** 结存 of what a record names, as it is wanted beside its number of copies; null while it names nothing. */
export function stockNote(
  kind: Kind,
  live: readonly ArchiveRecord[],
  record: ArchiveRecord,
): StockNote | null {
  const spec = kind.stock
  const name = spec && record.data[spec.name]
  if (!spec || typeof name !== 'string' || name.trim() === '') return null
  const unit = kind.fields[spec.copies]?.unit ?? ''
  const amount = (number: number): string => `${number < 0 ? `−${-number}` : number} ${unit}`.trim()
  const of = (records: readonly ArchiveRecord[]) =>
    stockItems(spec, records).find(item => item.key === stockKey(name))
  const all = of(live)
  const isOut = record.data[spec.movement] === spec.outWord
  if (!all || all.balance === null)
    return isOut ? { tone: 'hint', text: `未登记${spec.inWord}，结存不详` } : null
  if (!isOut) return { tone: 'hint', text: `现有结存 ${amount(all.balance)}` }
  const own = all.movements.find(movement => movement.record.id === record.id)
  if (own && own.balance < 0)
    return {
      tone: 'danger',
      text: `${spec.outWord}后结存 ${amount(own.balance)}：请补登${spec.inWord}，或改正${kind.fields[spec.copies]?.label ?? ''}`,
    }
  const others = of(live.filter(one => one.id !== record.id))
  const day = orderDay(record.date)
  const now = balanceOn(others, day)
  const most = Math.max(0, lowestFrom(others, day))
  const later = most < now ? `，以后还有${spec.outWord}，最多可${spec.outWord} ${amount(most)}` : ''
  return { tone: 'hint', text: `${spec.outWord}前结存 ${amount(now)}${later}` }
}
