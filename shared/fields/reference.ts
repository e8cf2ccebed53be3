import type { Field, FieldOptions, FieldType } from './field'

/**
 * Another record that this one rests on: 依据文件, 关联活动. `id` is null while only the words are known (a document that is
 * not in the register); the words stay as written then.
 */
export type Reference = { readonly id: string | null; readonly text: string }

/** `list` is the id of the kind that is meant. */
export function reference<const O extends FieldOptions & { readonly list: string }>(
  options: O,
): O & Field<Reference, never> & { readonly type: 'reference' } {
  return { ...options, type: 'reference' }
}

export const referenceType: FieldType<Reference> = {
  id: 'reference',
  column: 'text',
  isEmpty: value => value.text === '',
  isValid: json => {
    if (typeof json !== 'object' || json === null || !('id' in json) || !('text' in json)) return false
    return (json.id === null || typeof json.id === 'string') && typeof json.text === 'string'
  },
  check: () => [],
  read: cell => {
    const text = cell.trim()
    return { ok: true, value: text === '' ? undefined : { id: null, text } }
  },
  toText: value => value.text,
  toCell: value => value.text,
  sortKey: value => value.text,
}
