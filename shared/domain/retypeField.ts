import { changeType } from './changeOwnLedger'
import { canBeTitle, ownTypeLabel, type OwnFieldType } from './ownFieldTypes'
import type { OwnField, OwnLedger } from './ownLedger'

type Retyped =
  | { readonly ok: true; readonly ledger: OwnLedger; readonly note: string }
  | { readonly ok: false; readonly reason: string }

/** Another type for a field, where that is possible, and what to tell the archivist about it. */
export function retypeField(ledger: OwnLedger, field: OwnField, type: OwnFieldType): Retyped {
  if (field.key === ledger.date) return { ok: false, reason: '记录按这一栏的日期归年度，类型不能改。' }
  const next = changeType(ledger, field.key, type)
  const stays = next.fields.some(one => one.key === field.key)
  const isTitle = field.key === ledger.title
  if (isTitle && !(stays && canBeTitle(type))) return { ok: false, reason: '这一栏是记录的名称，要用文字。' }
  const note = stays
    ? ''
    : `原来的“${field.label}”（${ownTypeLabel(field.type)}）收起保留，新的一栏从空白开始。`
  return { ok: true, ledger: next, note }
}
