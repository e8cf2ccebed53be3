import { isFilled } from '../../../shared/domain/columnOf'
import { maskPersonal } from '../../../shared/domain/mask'
import type { ArchiveRecord } from '../../../shared/domain/record'
import type { FieldContext } from '../../../shared/fields/field'
import { fieldTypes } from '../../../shared/fields/fieldTypes'
import type { Op } from '../../data/op'
import { isSameValue } from '../../form/fieldEditor'
import type { SettableField } from './settableFields'

export type FieldPlan = {
  readonly ops: readonly Op[]
  /** Records that say this already. */
  readonly same: number
  /** What stood in records that say something else, and how often; the most frequent first. */
  readonly others: readonly { readonly text: string; readonly count: number }[]
  /** Records that say something else and are left alone. */
  readonly kept: number
}

type Asked = {
  /** `undefined` empties the field. */
  readonly value: unknown
  /** Only empty fields are filled. */
  readonly keepsOthers: boolean
}

/** What giving one field to many records would do, worked out in one pass; nothing is written here. */
export function planField(
  records: readonly ArchiveRecord[],
  { key, field }: SettableField,
  { value, keepsOthers }: Asked,
  context: FieldContext,
): FieldPlan {
  const type = fieldTypes(field)
  const ops: Op[] = []
  const others = new Map<string, number>()
  let same = 0
  let kept = 0
  for (const record of records) {
    const now = record.data[key]
    const isStanding = stands(now)
    if (value === undefined ? !isStanding : isSameValue(now, value)) {
      same += 1
      continue
    }
    if (isStanding) {
      const text = isFilled(field, now) ? type.toText(now, field, context) : '读不懂的内容'
      const shown = field.isPersonal === true ? maskPersonal(text) : text
      others.set(shown, (others.get(shown) ?? 0) + 1)
      if (keepsOthers && value !== undefined) {
        kept += 1
        continue
      }
    }
    ops.push({ op: 'change', id: record.id, set: { [key]: value } })
  }
  const sorted = [...others].map(([text, count]) => ({ text, count })).sort((a, b) => b.count - a.count)
  return { ops, same, others: sorted, kept }

  function stands(now: unknown): boolean {
    if (now === undefined || now === null) return false
    return !type.isValid(now, field) || !type.isEmpty(now)
  }
}
