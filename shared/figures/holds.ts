import { isFilled } from '../domain/columnOf'
import type { ArchiveRecord } from '../domain/record'
import type { FieldContext } from '../fields/field'
import type { EventCondition, Kind } from '../kinds/kind'
import { meaningOf } from './meaningOf'

/**
 * Is what the condition asks for said in the record? Where a field holds several words, one of them is enough. With a
 * context a word that was renamed counts as what it was.
 */
export function holds(
  kind: Kind,
  condition: EventCondition,
  record: ArchiveRecord,
  context?: FieldContext,
): boolean {
  const value = record.data[condition.field]
  if ('isFilled' in condition) {
    const field = kind.fields[condition.field]
    return field !== undefined && isFilled(field, value)
  }
  if ('is' in condition) return value === condition.is
  const words = (Array.isArray(value) ? value : [value]).filter(word => typeof word === 'string')
  if ('contains' in condition) return words.some(word => condition.contains.some(part => word.includes(part)))
  const isMeant = meaningOf(kind.fields[condition.field], context)
  return words.some(word => isMeant(word, condition.in))
}
