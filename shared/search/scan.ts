import { foldText } from '../domain/fold'
import type { ArchiveRecord } from '../domain/record'
import { fieldTypes } from '../fields/fieldTypes'
import type { FieldContext } from '../fields/field'
import type { Kind } from '../kinds/kind'

/** A record as search sees it: folded once, scanned at every key. */
export type SearchEntry = {
  readonly id: string
  readonly kind: string
  readonly year: number
  readonly date: string
  readonly title: string
  /** Folded: width, case and spaces do not matter. */
  readonly folded: string
  /** Pinyin initials, for kinds that have them. */
  readonly initials: string
}

/** Titles and the people named in a record. */
export function searchEntry(kind: Kind, record: ArchiveRecord, context: FieldContext): SearchEntry {
  const words: string[] = []
  for (const [key, field] of Object.entries(kind.fields)) {
    const value = record.data[key]
    const isSearched =
      key === kind.title || key === kind.subtitle || key === kind.category || peopleTypes.has(field.type)
    if (value === undefined || !isSearched) continue
    const type = fieldTypes(field)
    if (!type.isValid(value, field)) continue
    words.push(type.searchText ? type.searchText(value, field, context) : type.toText(value, field, context))
  }
  const title = record.data[kind.title]
  const initials = kind.initialsOf === null ? undefined : record.data['initials']
  return {
    id: record.id,
    kind: record.kind,
    year: record.year,
    date: record.date,
    title: typeof title === 'string' ? title : '',
    folded: foldText(words.join(' ')),
    initials: typeof initials === 'string' ? initials : '',
  }
}

const peopleTypes = new Set(['person', 'people', 'attendance', 'lines'])

/** Best first: initials and titles that begin with the query, then titles, then anything named; newest first within. */
export function search(entries: readonly SearchEntry[], query: string, most: number): readonly SearchEntry[] {
  const folded = foldText(query)
  if (folded === '') return []
  const ranked: { entry: SearchEntry; rank: number }[] = []
  for (const entry of entries) {
    const rank = rankOf(entry, folded)
    if (rank > 0) ranked.push({ entry, rank })
  }
  ranked.sort(
    (a, b) => b.rank - a.rank || (a.entry.date < b.entry.date ? 1 : a.entry.date > b.entry.date ? -1 : 0),
  )
  return ranked.slice(0, most).map(({ entry }) => entry)
}

function rankOf(entry: SearchEntry, folded: string): number {
  if (entry.initials !== '' && entry.initials.startsWith(folded)) return entry.initials === folded ? 5 : 4
  const title = foldText(entry.title)
  if (title.startsWith(folded)) return 3
  if (title.includes(folded)) return 2
  return entry.folded.includes(folded) ? 1 : 0
}
