import { readNumber } from '../domain/readNumber'
import type { Field, FieldOptions, FieldType } from './field'

/** A number with at most two decimals: 得分, 面积. Its unit belongs to the field. */
export function score<const O extends FieldOptions & { readonly unit: string }>(
  options: O,
): O & Field<number, never> & { readonly type: 'score' } {
  return { ...options, type: 'score' }
}

export const scoreType: FieldType<number> = {
  id: 'score',
  column: 'number',
  isEmpty: () => false,
  isValid: json => typeof json === 'number' && Number.isFinite(json) && json >= 0 && hasTwoDecimals(json),
  check: () => [],
  read: cell => {
    if (cell.trim() === '') return { ok: true, value: undefined }
    const number = readNumber(cell)
    if (!number || number.value < 0 || !hasTwoDecimals(number.value))
      return { ok: false, reason: `“${cell.trim()}”不是分数` }
    return { ok: true, value: number.value }
  },
  toText: (value, field) => (field.unit ? `${value} ${field.unit}` : String(value)),
  toCell: value => value,
  sortKey: value => value,
}

function hasTwoDecimals(value: number): boolean {
  return Math.abs(Math.round(value * 100) - value * 100) < 1e-6
}
