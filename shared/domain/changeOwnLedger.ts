import { fieldOfRef } from './ownColumnRefs'
import { columnOfField, withColumn } from './ownColumns'
import {
  canHaveTotal,
  canTellEvent,
  hasUnit,
  hasWords,
  readsValuesOf,
  type OwnFieldType,
} from './ownFieldTypes'
import type { OwnColumn, OwnField, OwnLedger } from './ownLedger'

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
      chronicle: ledger.chronicle === key ? null : ledger.chronicle,
      columns: without(ledger.columns, key),
    },
  }
}

/** A field's new name, unit or marks; its column goes along where it said the same. */
export function changeField(ledger: OwnLedger, key: string, part: Partial<OwnField>): OwnLedger {
  const old = ledger.fields.find(field => field.key === key)
  if (!old) return ledger
  const now = { ...old, ...part }
  const own = columnOfField(now)
  const follow = (column: OwnColumn): OwnColumn => ({
    ...column,
    header: fieldOfRef(column.from) === key && column.header === old.label ? now.label : column.header,
    hasTotal: column.from === own.from && now.hasTotal !== old.hasTotal ? now.hasTotal : column.hasTotal,
  })
  return {
    ...ledger,
    fields: ledger.fields.map(field => (field.key === key ? now : field)),
    columns: ledger.columns && ledger.columns.map(follow),
  }
}

/** A field more, and its column behind the others. */
export function addField(ledger: OwnLedger, field: OwnField): OwnLedger {
  return {
    ...ledger,
    fields: [...ledger.fields, field],
    columns: ledger.columns && withColumn(ledger.columns, columnOfField(field)),
  }
}

export function putBackField(ledger: OwnLedger, key: string): OwnLedger {
  const back = ledger.removedFields.filter(field => field.key === key)
  const isTaken = (label: string) => ledger.fields.some(field => field.label === label)
  // Two columns of one name could not be told apart.
  const named = back.map(field =>
    isTaken(field.label) ? { ...field, label: `${field.label}（旧）` } : field,
  )
  const others = ledger.removedFields.filter(field => field.key !== key)
  return named.reduce(addField, { ...ledger, removedFields: others })
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
    unit: hasUnit(type) ? old.unit : '',
    hasTotal: old.hasTotal && canHaveTotal(type),
  }
  const moved = (column: OwnColumn): OwnColumn => ({
    ...columnOfField(made),
    header: column.header,
    hasTotal: column.hasTotal && canHaveTotal(type),
  })
  return {
    ...ledger,
    fields: ledger.fields.map(field => (field.key === key ? made : field)),
    removedFields: isReadable ? ledger.removedFields : [...ledger.removedFields, old],
    category: ledger.category === key && !(isReadable && hasWords(type)) ? null : ledger.category,
    chronicle: ledger.chronicle === key && !(isReadable && canTellEvent(type)) ? null : ledger.chronicle,
    columns:
      ledger.columns &&
      firstOfEach(ledger.columns.map(column => (fieldOfRef(column.from) === key ? moved(column) : column))),
  }
}

/** Where no column is left, those of the form stand again. */
function without(columns: OwnLedger['columns'], key: string): OwnLedger['columns'] {
  const left = columns?.filter(column => fieldOfRef(column.from) !== key) ?? []
  return left.length === 0 ? null : left
}

/** Several parts of a 到会 become one column when the field is something else. */
function firstOfEach(columns: readonly OwnColumn[]): OwnColumn[] {
  return columns.filter((column, at) => columns.findIndex(one => one.from === column.from) === at)
}

/** Never one that was used before, so that no field finds another's values. */
export function nextKey({ fields, removedFields }: OwnLedger): string {
  const used = [...fields, ...removedFields].map(field => Number(field.key.slice(1)))
  return `f${Math.max(0, ...used) + 1}`
}
