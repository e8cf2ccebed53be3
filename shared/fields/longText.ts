import type { Field, FieldOptions, FieldType } from './field'

/** Several lines of text: 议定事项, 小结. Line breaks are kept. */
export function longText<const O extends FieldOptions>(
  options: O,
): O & Field<string, never> & { readonly type: 'longText' } {
  return { ...options, type: 'longText' }
}

export const longTextType: FieldType<string> = {
  id: 'longText',
  column: 'text',
  isEmpty: value => value.trim() === '',
  isValid: json => typeof json === 'string',
  check: () => [],
  read: cell => ({ ok: true, value: cell.replace(/\r\n?/gu, '\n').trim() || undefined }),
  toText: value => value,
  toCell: value => value,
  sortKey: value => value,
}
