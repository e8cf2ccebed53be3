import { foldText } from '../domain/fold'
import type { Field, FieldOptions, FieldType } from './field'

/** One value of a list kept in settings. The word itself is stored, so an old record keeps what was written then. */
export function choice<const O extends FieldOptions & { readonly list: string }>(
  options: O,
): O & Field<string, never> & { readonly type: 'choice' } {
  return { ...options, type: 'choice' }
}

export const choiceType: FieldType<string> = {
  id: 'choice',
  column: 'text',
  isEmpty: value => value.trim() === '',
  isValid: json => typeof json === 'string',
  check: () => [],
  read: (cell, field, context) => {
    const written = cell.trim()
    if (written === '') return { ok: true, value: undefined }
    const known = context.list(field.list ?? '').find(item => foldText(item) === foldText(written))
    return known === undefined
      ? { ok: true, value: written, doubt: `“${written}”不在“${field.label}”的选项里` }
      : { ok: true, value: known }
  },
  toText: value => value,
  toCell: value => value,
  sortKey: (value, field, context) => {
    const place = context.list(field.list ?? '').indexOf(value)
    return `${String(place < 0 ? 9999 : place).padStart(4, '0')}${value}`
  },
}
