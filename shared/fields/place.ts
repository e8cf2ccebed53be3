import { choiceType } from './choice'
import type { Field, FieldOptions, FieldType } from './field'

/** A place: free text with the known places offered. */
export function place<const O extends FieldOptions & { readonly list: string }>(
  options: O,
): O & Field<string, never> & { readonly type: 'place' } {
  return { ...options, type: 'place' }
}

export const placeType: FieldType<string> = {
  ...choiceType,
  id: 'place',
  read: cell => ({ ok: true, value: cell.trim() || undefined }),
  sortKey: value => value,
}
