import type { Field, FieldContext, FieldOptions, FieldType, PersonRef } from './field'
import { isPersonRef, readPerson } from './person'

/** Several people, in the order written. */
export function people<const O extends FieldOptions>(
  options: O,
): O & Field<readonly PersonRef[], 'count'> & { readonly type: 'people' } {
  return { ...options, type: 'people' }
}

/** 张三、李四；王　五 → names. A full-width blank inside a two-character name is padding, not a separator. */
export function splitNames(text: string): readonly string[] {
  const padded = text.replace(/(\p{Script=Han})\u3000+(?=\p{Script=Han}(?:[、，,；;\s]|$))/gu, '$1')
  return padded.split(/[、，,；;\n\s]+/u).filter(name => name !== '')
}

export const peopleType: FieldType<readonly PersonRef[]> = {
  id: 'people',
  column: 'text',
  isEmpty: value => value.length === 0,
  isValid: json => Array.isArray(json) && json.every(isPersonRef),
  check: () => [],
  read: (cell, _field, context: FieldContext) => {
    const readings = splitNames(cell).map(name => readPerson(name, context))
    const refs = readings.flatMap(reading => (reading.ok && reading.value ? [reading.value] : []))
    const doubts = readings.flatMap(reading => (reading.ok && reading.doubt ? [reading.doubt] : []))
    const value = refs.length > 0 ? refs : undefined
    return doubts.length > 0 ? { ok: true, value, doubt: doubts.join('；') } : { ok: true, value }
  },
  toText: value => value.map(ref => ref.name).join('、'),
  toCell: value => value.map(ref => ref.name).join('、'),
  sortKey: value => value[0]?.name ?? '',
  parts: { count: { label: '人数', unit: '人', column: 'integer', cell: value => value.length } },
}
