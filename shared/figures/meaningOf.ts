import type { Field, FieldContext } from '../fields/field'

/** Asks whether a word of the field means one of those wanted: one that was renamed means what it was. */
export function meaningOf(field: Field | undefined, context: FieldContext | undefined) {
  const list = field?.list
  return (word: unknown, wanted: readonly string[]): boolean => {
    if (typeof word !== 'string') return false
    return wanted.includes(list === undefined ? word : (context?.meant?.(list, word) ?? word))
  }
}
