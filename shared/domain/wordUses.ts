import type { Field } from '../fields/field'
import { findKind } from '../kinds/index'
import type { ArchiveRecord } from './record'

/** How many records have the word of the list written in them. */
export function countWordUses(list: string, word: string, records: Iterable<ArchiveRecord>): number {
  let count = 0
  for (const record of records) {
    const fields = Object.entries(findKind(record.kind)?.fields ?? {})
    if (fields.some(([key, field]) => wordsIn(field, record.data[key], list).includes(word))) count += 1
  }
  return count
}

/** Words of the list in a stored value, whatever it is: damaged values have none. */
function wordsIn(field: Field, value: unknown, list: string): readonly string[] {
  if (field.type === 'lines') {
    const lines: readonly unknown[] = Array.isArray(value) ? value : []
    return Object.entries(field.columns ?? {}).flatMap(([key, column]) =>
      lines.flatMap(line => wordsIn(column, partOf(line, key), list)),
    )
  }
  if (field.type === 'evidence' && list === 'evidenceRole') return partsOf(value, 'role')
  if (field.type === 'attendance') {
    const rows = partOf(value, 'rows')
    if (list === 'absenceReason') return partsOf(rows, 'reason')
    return list === 'section' ? partsOf(rows, 'section') : []
  }
  if (field.list !== list || field.type === 'reference') return []
  if (Array.isArray(value)) return value.filter(item => typeof item === 'string')
  const word = field.type === 'quantity' ? partOf(value, 'unit') : value
  return typeof word === 'string' ? [word] : []
}

function partOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? new Map(Object.entries(value)).get(key) : undefined
}

function partsOf(values: unknown, key: string): readonly string[] {
  if (!Array.isArray(values)) return []
  return values.map(one => partOf(one, key)).filter(part => typeof part === 'string')
}
