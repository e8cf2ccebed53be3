import { isDay, yearOf } from '../../../shared/domain/day'
import type { ArchiveRecord } from '../../../shared/domain/record'
import type { FieldContext } from '../../../shared/fields/field'
import { fieldTypes } from '../../../shared/fields/fieldTypes'
import { kindOf } from '../../../shared/kinds/index'
import type { SettableField } from './settableFields'

/**
 * What is wrong with a value, and what should be looked at. One record is kept whatever stands in it; a mistake in many
 * at once is refused.
 */
export function notesOfValue(
  { key, field }: SettableField,
  value: unknown,
  records: readonly ArchiveRecord[],
  context: FieldContext,
): { readonly problems: readonly string[]; readonly doubts: readonly string[] } {
  if (value === undefined) return { problems: [], doubts: [] }
  const type = fieldTypes(field)
  if (!type.isValid(value, field)) return { problems: ['这一栏的内容读不懂'], doubts: [] }
  const leaving = records.find(
    record =>
      kindOf(record.kind).date === key && record.year !== 0 && isDay(value) && yearOf(value) !== record.year,
  )
  return {
    problems: type.check(value, field, context),
    doubts: leaving ? [`这一天不在${leaving.year}年，这些记录仍算在${leaving.year}年`] : [],
  }
}
