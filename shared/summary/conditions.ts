import { columnOf, isFilled } from '../domain/columnOf'
import type { ArchiveRecord } from '../domain/record'
import type { FieldContext } from '../fields/field'
import type { EventCondition, Kind } from '../kinds/kind'
import { linesOf } from './lineFacts'

/** Which records a placeholder of the outline speaks of; wider than what a figure can hold. */
export type Condition =
  | { readonly field: string; readonly in: readonly string[]; readonly not?: true }
  | { readonly field: string; readonly contains: readonly string[]; readonly not?: true }
  | { readonly field: string; readonly is: boolean }
  | { readonly field: string; readonly isFilled: boolean }
  | { readonly field: string; readonly column: string; readonly in: readonly string[] }
  | { readonly role: readonly string[] }

export function meets(
  kind: Kind,
  condition: Condition,
  record: ArchiveRecord,
  context: FieldContext,
): boolean {
  if ('role' in condition) return rolesOf(record).some(role => condition.role.includes(role))
  const value = record.data[condition.field]
  if ('column' in condition)
    return linesOf(kind, record, condition.field).some(line => {
      const word = line[condition.column]
      return typeof word === 'string' && condition.in.includes(word)
    })
  if ('is' in condition) return (value === true) === condition.is
  if ('isFilled' in condition) {
    const field = kind.fields[condition.field]
    return (field !== undefined && isFilled(field, value)) === condition.isFilled
  }
  const words = wordsOf(kind, condition.field, record, context)
  const isSaid =
    'in' in condition
      ? words.some(word => condition.in.includes(word))
      : words.some(word => condition.contains.some(part => word.includes(part)))
  return isSaid !== (condition.not ?? false)
}

/** The words that a field holds: one, or several of a list. */
export function wordsOf(
  kind: Kind,
  key: string,
  record: ArchiveRecord,
  context: FieldContext,
): readonly string[] {
  const value = record.data[key]
  if (typeof value === 'string') return value === '' ? [] : [value]
  if (Array.isArray(value) && value.every(word => typeof word === 'string')) return value
  const text = columnOf(kind, key).text(record.data, context)
  return text === '' ? [] : [text]
}

/**
 * The condition as a figure can hold it, or null where it cannot. 不是 and 里没有 are turned into what the records say
 * instead, so that the query can be told in words and asked again.
 */
export function asFigureCondition(
  kind: Kind,
  condition: Condition,
  records: readonly ArchiveRecord[],
  context: FieldContext,
): EventCondition | null {
  if ('role' in condition || 'column' in condition) return null
  if ('is' in condition) return condition
  if ('isFilled' in condition) return condition.isFilled ? { field: condition.field, isFilled: true } : null
  if (condition.not !== true) return condition
  const words = records
    .filter(record => meets(kind, condition, record, context))
    .flatMap(record => wordsOf(kind, condition.field, record, context))
  return { field: condition.field, in: [...new Set(words)] }
}

function rolesOf(record: ArchiveRecord): readonly string[] {
  const pieces = record.data['evidence']
  if (!Array.isArray(pieces)) return []
  return pieces.flatMap((piece: unknown) => {
    const role = typeof piece === 'object' && piece !== null && 'role' in piece ? piece.role : undefined
    return typeof role === 'string' ? [role] : []
  })
}
