import type { ArchiveRecord } from '../../shared/domain/record'
import { placeType } from '../../shared/fields/place'
import { findKind } from '../../shared/kinds/index'

/** Places written in the records, the most used first. */
export function placesUsed(records: Iterable<ArchiveRecord>): readonly string[] {
  const counts = new Map<string, number>()
  for (const record of records) {
    for (const [key, field] of Object.entries(findKind(record.kind)?.fields ?? {})) {
      const value = record.data[key]
      if (field.type === placeType.id && typeof value === 'string' && value !== '')
        counts.set(value, (counts.get(value) ?? 0) + 1)
    }
  }
  return [...counts].sort((one, other) => other[1] - one[1]).map(([place]) => place)
}
