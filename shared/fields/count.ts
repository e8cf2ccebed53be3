import { readNumber } from '../domain/readNumber'
import type { Field, FieldOptions, FieldType } from './field'

/** A whole number that is never below 0; its unit belongs to the field. */
export function count<const O extends FieldOptions & { readonly unit: string }>(
  options: O,
): O & Field<number, never> & { readonly type: 'count' } {
  return { ...options, type: 'count' }
}

export const countType: FieldType<number> = {
  id: 'count',
  column: 'integer',
  isEmpty: () => false,
  isValid: json => typeof json === 'number' && Number.isSafeInteger(json) && json >= 0,
  check: () => [],
  read: (cell, field) => {
    if (cell.trim() === '') return { ok: true, value: undefined }
    const number = readNumber(cell)
    if (!number || !Number.isSafeInteger(number.value) || number.value < 0)
      return { ok: false, reason: `“${cell.trim()}”不是整数` }
    // 3百, 1万人: the number is not what stands before the unit.
    if (/^[十百千万亿]/u.test(number.unit)) return { ok: false, reason: `“${cell.trim()}”要写成数字` }
    if (number.unit !== '' && field.unit && number.unit !== field.unit) {
      return { ok: true, value: number.value, doubt: `单位是“${number.unit}”，这一栏按“${field.unit}”记` }
    }
    return { ok: true, value: number.value }
  },
  toText: (value, field) => (field.unit ? `${value} ${field.unit}` : String(value)),
  toCell: value => value,
  sortKey: value => value,
}
