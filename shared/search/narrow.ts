import type { SearchEntry } from './searchEntry'

/** 种类 and 月份 (2018-03) that the hits are narrowed to; null for all. */
export type Narrowing = { readonly kind: string | null; readonly month: string | null }

export function narrow(hits: readonly SearchEntry[], { kind, month }: Narrowing): readonly SearchEntry[] {
  return hits.filter(
    hit => (kind === null || hit.kind === kind) && (month === null || monthOfEntry(hit) === month),
  )
}

export type Share = { readonly key: string; readonly count: number }

export function kindsAmong(hits: readonly SearchEntry[]): readonly Share[] {
  return shares(hits.map(hit => hit.kind)).toSorted((a, b) => b.count - a.count)
}

/** Months with hits, the newest first; what has no day stands in none. */
export function monthsAmong(hits: readonly SearchEntry[]): readonly Share[] {
  return shares(hits.map(monthOfEntry).filter(month => month !== '')).toSorted((a, b) =>
    a.key < b.key ? 1 : -1,
  )
}

/** 2018-03 → 2018年3月 */
export function monthText(month: string): string {
  return `${month.slice(0, 4)}年${Number(month.slice(5, 7))}月`
}

function monthOfEntry(entry: SearchEntry): string {
  return entry.date.slice(0, 7)
}

function shares(keys: readonly string[]): readonly Share[] {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return [...counts].map(([key, count]) => ({ key, count }))
}
