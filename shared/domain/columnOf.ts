import type { Field, FieldContext } from '../fields/field'
import { fieldTypes } from '../fields/fieldTypes'
import type { Kind } from '../kinds/kind'
import type { Cell, ColumnType } from '../sheets/sheet'
import type { Data } from './record'

/** A column of a kind, read from a reference like `host` or `attendance.present`. */
export type Column = {
  readonly ref: string
  readonly label: string
  readonly unit: string
  readonly type: ColumnType
  readonly field: Field
  readonly cell: (data: Data, context: FieldContext) => Cell
  readonly text: (data: Data, context: FieldContext) => string
  readonly sortKey: (data: Data, context: FieldContext) => string | number
}

/** Throws when the kind has no such column: references are checked by the compiler or when a ledger is defined. */
export function columnOf(kind: Kind, ref: string): Column {
  const [key = '', partName] = ref.split('.')
  const field = Object.hasOwn(kind.fields, key) ? kind.fields[key] : undefined
  if (!field) throw new Error(`kind ${kind.id} has no field ${key}`)
  const type = fieldTypes(field)
  const has = (data: Data): boolean => isFilled(field, data[key])
  if (partName === undefined) {
    return {
      ref,
      label: field.label,
      unit: field.unit ?? '',
      type: type.column,
      field,
      cell: (data, context) => (has(data) ? type.toCell(data[key], field, context) : null),
      text: (data, context) => (has(data) ? type.toText(data[key], field, context) : ''),
      sortKey: (data, context) => (has(data) ? type.sortKey(data[key], field, context) : ''),
    }
  }
  const part = type.parts?.[partName]
  if (!part) throw new Error(`field ${key} of kind ${kind.id} has no part ${partName}`)
  const cell = (data: Data, context: FieldContext): Cell =>
    has(data) ? part.cell(data[key], field, context) : null
  return {
    ref,
    label: part.label,
    unit: part.unit ?? '',
    type: part.column,
    field,
    cell,
    text: (data, context) => cellText(cell(data, context), part.column),
    sortKey: (data, context) => cell(data, context) ?? '',
  }
}

/** Present, of its type, and not empty. */
export function isFilled(field: Field, value: unknown): boolean {
  if (value === undefined || value === null) return false
  const type = fieldTypes(field)
  return type.isValid(value, field) && !type.isEmpty(value)
}

function cellText(cell: Cell, type: ColumnType): string {
  if (cell === null) return ''
  if (type === 'percent' && typeof cell === 'number') return `${(cell * 100).toFixed(2)}%`
  return String(cell)
}
