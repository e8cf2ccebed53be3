import { readNumber } from '../domain/readNumber'
import type { Field, FieldOptions, FieldType } from './field'

/** A number with its unit: 6 车, 2.5 kg. Quantities of different units are never added. */
export type Quantity = { readonly value: number; readonly unit: string }

/** `list` names the units offered; a new one may be written. `unit` is taken when only a number is written. */
export function quantity<const O extends FieldOptions & { readonly list: string }>(
  options: O,
): O & Field<Quantity, 'value' | 'unit'> & { readonly type: 'quantity' } {
  return { ...options, type: 'quantity' }
}

export const quantityType: FieldType<Quantity> = {
  id: 'quantity',
  column: 'text',
  isEmpty: () => false,
  isValid: json => {
    if (typeof json !== 'object' || json === null || !('value' in json) || !('unit' in json)) return false
    return (
      typeof json.value === 'number' &&
      Number.isFinite(json.value) &&
      json.value >= 0 &&
      typeof json.unit === 'string'
    )
  },
  check: value => (value.unit === '' ? ['没有写单位'] : []),
  read: (cell, field) => {
    if (cell.trim() === '') return { ok: true, value: undefined }
    const number = readNumber(cell)
    if (!number || number.value < 0)
      return { ok: false, reason: `“${cell.trim()}”看不出数量，可写 6车、2.5kg` }
    if (number.unit !== '') return { ok: true, value: { value: number.value, unit: number.unit } }
    const value = { value: number.value, unit: field.unit ?? '' }
    return field.unit ? { ok: true, value } : { ok: true, value, doubt: '没有写单位' }
  },
  toText: value => (value.unit === '' ? String(value.value) : `${value.value} ${value.unit}`),
  toCell: value => (value.unit === '' ? value.value : `${value.value}${value.unit}`),
  sortKey: value => value.value,
  parts: {
    value: { label: '数量', column: 'number', cell: value => value.value },
    unit: { label: '单位', column: 'text', cell: value => value.unit },
  },
}
