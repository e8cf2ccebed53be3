import { canHaveTotal, hasWords, readsValuesOf, type OwnFieldType } from './ownFieldTypes'
import type { OwnField, OwnLedger } from './ownLedger'

type Changed =
  { readonly ok: true; readonly ledger: OwnLedger } | { readonly ok: false; readonly reason: string }

/** Off the form, but kept with all that was recorded in it. */
export function removeField(ledger: OwnLedger, key: string): Changed {
  if (key === ledger.title) return { ok: false, reason: '这一栏是记录的名称，先另选一栏作名称。' }
  if (key === ledger.date) return { ok: false, reason: '记录按这一栏的日期归年度，不能移走。' }
  const removed = ledger.fields.filter(field => field.key === key)
  return {
    ok: true,
    ledger: {
      ...ledger,
      fields: ledger.fields.filter(field => field.key !== key),
      removedFields: [...ledger.removedFields, ...removed],
      category: ledger.category === key ? null : ledger.category,
    },
  }
}

export function putBackField(ledger: OwnLedger, key: string): OwnLedger {
  const back = ledger.removedFields.filter(field => field.key === key)
  const isTaken = (label: string) => ledger.fields.some(field => field.label === label)
  return {
    ...ledger,
    // Two columns of one name could not be told apart.
    fields: [
      ...ledger.fields,
      ...back.map(field => (isTaken(field.label) ? { ...field, label: `${field.label}（旧）` } : field)),
    ],
    removedFields: ledger.removedFields.filter(field => field.key !== key),
  }
}

/** Another type for the field; where it could not read the old values, the old field is put away and a new one begins. */
export function changeType(ledger: OwnLedger, key: string, type: OwnFieldType): OwnLedger {
  const old = ledger.fields.find(field => field.key === key)
  if (!old || old.type === type) return ledger
  const isReadable = readsValuesOf(type, old.type)
  const made: OwnField = {
    ...old,
    key: isReadable ? key : nextKey(ledger),
    type,
    unit: type === 'count' ? old.unit : '',
    hasTotal: old.hasTotal && canHaveTotal(type),
  }
  return {
    ...ledger,
    fields: ledger.fields.map(field => (field.key === key ? made : field)),
    removedFields: isReadable ? ledger.removedFields : [...ledger.removedFields, old],
    category: ledger.category === key && !(isReadable && hasWords(type)) ? null : ledger.category,
  }
}

/** Never one that was used before, so that no field finds another's values. */
export function nextKey({ fields, removedFields }: OwnLedger): string {
  const used = [...fields, ...removedFields].map(field => Number(field.key.slice(1)))
  return `f${Math.max(0, ...used) + 1}`
}
