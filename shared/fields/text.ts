import type { Field, FieldOptions, FieldType } from './field'

/** One line of text. */
export function text<const O extends FieldOptions>(
  options: O,
): O & Field<string, never> & { readonly type: 'text' } {
  return { ...options, type: 'text' }
}

export const textType: FieldType<string> = {
  id: 'text',
  column: 'text',
  isEmpty: value => value.trim() === '',
  isValid: json => typeof json === 'string',
  check: () => [],
  read: cell => ({ ok: true, value: cell.replace(/\s*\n\s*/gu, ' ').trim() || undefined }),
  toText: value => value,
  toCell: value => value,
  sortKey: value => value,
}
