import { columnOf } from '../domain/columnOf'
import type { ArchiveRecord } from '../domain/record'
import { fieldTypes } from '../fields/fieldTypes'
import type { FieldContext } from '../fields/field'
import type { Kind } from '../kinds/kind'
import { foldSearch } from './foldSearch'

/** A record as search sees it: folded once, scanned at every key. */
export type SearchEntry = {
  readonly id: string
  readonly kind: string
  readonly year: number
  readonly date: string
  readonly title: string
  readonly foldedTitle: string
  /** All text of the record, folded: width, case, spaces and quotes do not matter. */
  readonly folded: string
  /** Pinyin initials, for kinds that have them. */
  readonly initials: string
  /** Places written in the record; their initials are made when somebody searches by letters. */
  readonly places: readonly string[]
  /** What may be shown of it, field by field; the title stands apart, personal data is left out. */
  readonly parts: readonly { readonly label: string; readonly text: string }[]
  /** 签到、照片2 */
  readonly pieces: string
  readonly updatedAt: string
}

/** Stands between fields, so that the end of one and the start of the next are no word. */
const border = '\u0001'

/** Every field of the record in words, with the names and captions of its 材料. */
export function searchEntry(kind: Kind, record: ArchiveRecord, context: FieldContext): SearchEntry {
  const words: string[] = []
  const parts: { label: string; text: string }[] = []
  const places: string[] = []
  for (const [key, field] of Object.entries(kind.fields)) {
    const value = record.data[key]
    if (value === undefined) continue
    const type = fieldTypes(field)
    if (!type.isValid(value, field)) continue
    const text = (type.searchText ?? type.toText)(value, field, context)
    if (text.trim() === '') continue
    words.push(text)
    if (field.type === 'place') places.push(text)
    const standsApart = key === kind.title || key === kind.date || key === 'initials'
    if (!standsApart && field.isPersonal !== true) parts.push({ label: field.label, text })
  }
  const written = record.data[kind.title]
  const title = typeof written === 'string' ? written : ''
  const initials = kind.initialsOf === null ? undefined : record.data['initials']
  return {
    id: record.id,
    kind: record.kind,
    year: record.year,
    date: record.date,
    title,
    foldedTitle: foldSearch(title),
    folded: foldSearch(words.join(border)),
    initials: typeof initials === 'string' ? initials : '',
    places,
    parts,
    pieces: columnOf(kind, 'evidence.roles').text(record.data, context),
    updatedAt: record.updatedAt,
  }
}
