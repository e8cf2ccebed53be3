import { columnOf } from '../../shared/domain/columnOf'
import { missingEvidence, missingFields } from '../../shared/domain/completeness'
import { monthOf } from '../../shared/domain/day'
import { foldSearch } from '../../shared/search/foldSearch'
import type { ArchiveRecord } from '../../shared/domain/record'
import type { FieldContext } from '../../shared/fields/field'
import type { Kind } from '../../shared/kinds/kind'
import { searchEntry } from '../../shared/search/searchEntry'
import type { ListFilter } from '../app/route'

/** `ref` is a column of the kind; `date`, the default, is the record's own day. */
export type Sort = { readonly ref: string; readonly isDescending: boolean }
export const byDate: Sort = { ref: 'date', isDescending: false }

const foldedOf = new WeakMap<ArchiveRecord, string>()

/** All text of a record, folded once per version of it. */
function folded(kind: Kind, record: ArchiveRecord, context: FieldContext): string {
  const known = foldedOf.get(record)
  if (known !== undefined) return known
  const made = searchEntry(kind, record, context).folded
  foldedOf.set(record, made)
  return made
}

const incompleteOf = new WeakMap<ArchiveRecord, boolean>()

/** Worked out once per version of a record: a list of ten thousand asks at every change of one. */
export function isIncomplete(kind: Kind, record: ArchiveRecord): boolean {
  const known = incompleteOf.get(record)
  if (known !== undefined) return known
  const isShort = missingFields(kind, record.data).length > 0 || missingEvidence(kind, record.data).length > 0
  incompleteOf.set(record, isShort)
  return isShort
}

export function filterRows(
  kind: Kind,
  records: readonly ArchiveRecord[],
  filter: ListFilter,
  context: FieldContext,
): readonly ArchiveRecord[] {
  const text = foldSearch(filter.text ?? '')
  const only = filter.only ? new Set(filter.only.ids) : null
  const { month, category } = filter
  return records.filter(record => {
    if (only && !only.has(record.id)) return false
    if (month !== undefined && (record.date === '' || monthOf(record.date) !== month)) return false
    if (category !== undefined && (kind.category === null || record.data[kind.category] !== category))
      return false
    if (filter.isIncomplete === true && !isIncomplete(kind, record)) return false
    return text === '' || folded(kind, record, context).includes(text)
  })
}

const collator = new Intl.Collator('zh-CN')

/** Records come in order of date; any other column is sorted by its own key, empty ones last. */
export function sortRows(
  kind: Kind,
  records: readonly ArchiveRecord[],
  sort: Sort,
  context: FieldContext,
): readonly ArchiveRecord[] {
  if (sort.ref === byDate.ref) return sort.isDescending ? records.toReversed() : records
  const column = columnOf(kind, sort.ref)
  const keyed = records.map(record => ({ record, key: column.sortKey(record.data, context) }))
  const direction = sort.isDescending ? -1 : 1
  keyed.sort((a, b) => {
    if (a.key === '' || b.key === '') return a.key === b.key ? 0 : a.key === '' ? 1 : -1
    if (typeof a.key === 'number' && typeof b.key === 'number') return (a.key - b.key) * direction
    return collator.compare(String(a.key), String(b.key)) * direction
  })
  return keyed.map(({ record }) => record)
}

/** What was filtered, in words, for the sheet's head; '' when nothing was. */
export function filterText(filter: ListFilter): string {
  return [
    filter.only?.label ?? '',
    filter.category ?? '',
    filter.month === undefined ? '' : `${filter.month}月`,
    filter.isIncomplete === true ? '缺材料' : '',
    filter.text ? `“${filter.text}”` : '',
  ]
    .filter(part => part !== '')
    .join('，')
}
