import { foldText } from '../domain/fold'
import type { Field, FieldOptions, FieldType } from './field'

/** Several values of an editable list: 鼠、蟑 · 下水道、卫生间. The words themselves are stored. */
export function manyChoice<const O extends FieldOptions & { readonly list: string }>(
  options: O,
): O & Field<readonly string[], 'count'> & { readonly type: 'manyChoice' } {
  return { ...options, type: 'manyChoice' }
}

export const manyChoiceType: FieldType<readonly string[]> = {
  id: 'manyChoice',
  column: 'text',
  isEmpty: value => value.length === 0,
  isValid: json => Array.isArray(json) && json.every(item => typeof item === 'string' && item !== ''),
  check: () => [],
  read: (cell, field, context) => {
    const known = context.list(field.list ?? '')
    const words = cell
      .split(/[、，,；;\n/]+/u)
      .map(word => word.trim())
      .filter(word => word !== '')
    if (words.length === 0) return { ok: true, value: undefined }
    const value = [
      ...new Set(words.map(word => known.find(item => foldText(item) === foldText(word)) ?? word)),
    ]
    const unknown = value.filter(word => !known.includes(word))
    if (unknown.length === 0) return { ok: true, value }
    return { ok: true, value, doubt: `“${unknown.join('、')}”不在“${field.label}”的选项里` }
  },
  toText: value => value.join('、'),
  toCell: value => value.join('、'),
  sortKey: value => value.join('、'),
  parts: { count: { label: '项数', column: 'integer', cell: value => value.length } },
}
