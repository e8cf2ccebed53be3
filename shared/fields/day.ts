import { isDay, longDay, yearOf, type Day } from '../domain/day'
import { readDay } from '../domain/readDay'
import type { Field, FieldOptions, FieldType } from './field'

/** A calendar day, `YYYY-MM-DD`. */
export function day<const O extends FieldOptions>(
  options: O,
): O & Field<Day, never> & { readonly type: 'day' } {
  return { ...options, type: 'day' }
}

export const dayType: FieldType<Day> = {
  id: 'day',
  column: 'day',
  isEmpty: value => value === '',
  isValid: json => isDay(json),
  check: () => [],
  read: (cell, _field, context) => {
    if (cell.trim() === '') return { ok: true, value: undefined }
    const reading = readDay(cell, { year: context.year, today: context.today })
    if (!reading.ok) return reading
    const isOtherYear = yearOf(reading.day) !== context.year
    return isOtherYear
      ? { ok: true, value: reading.day, doubt: `这一天不在${context.year}年` }
      : { ok: true, value: reading.day }
  },
  toText: value => longDay(value),
  toCell: value => value,
  sortKey: value => value,
}
