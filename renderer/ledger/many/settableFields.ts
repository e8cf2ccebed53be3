import type { Field } from '../../../shared/fields/field'
import type { Kind } from '../../../shared/kinds/kind'

export type SettableField = { readonly key: string; readonly field: Field }

/** Small answers that are given to many events at once when they are ticked off: 已存档, 销号, 复查. */
const tickedOff: ReadonlySet<string> = new Set(['choice', 'day', 'person', 'yesNo'])

/**
 * Fields that many records can be given at once, as they stand in the form: `shared` is what 同上一次 copies too,
 * `ownOfEach` what usually differs from record to record. Never the name (it tells records apart), 材料 (which has its own
 * way), nor what was written about one event alone (议定事项, 成绩).
 */
export function settableFields(kind: Kind): {
  readonly shared: readonly SettableField[]
  readonly ownOfEach: readonly SettableField[]
} {
  const all = kind.form
    .flat()
    .flatMap(key => {
      const field = kind.fields[key]
      return field && key !== kind.title ? [{ key, field }] : []
    })
    .filter(({ field }) => field.type !== 'evidence')
  const isOwn = ({ key, field }: SettableField): boolean => field.isPerEvent === true || key === kind.date
  return {
    shared: all.filter(one => !isOwn(one)),
    ownOfEach: all.filter(one => isOwn(one) && tickedOff.has(one.field.type)),
  }
}
