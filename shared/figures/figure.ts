import { columnOf } from '../domain/columnOf'
import { deadlineOf } from '../domain/deadline'
import type { ArchiveRecord } from '../domain/record'
import type { FieldContext } from '../fields/field'
import type { Line } from '../fields/lines'
import { quantityType, type Quantity } from '../fields/quantity'
import type { FigureSpec, Kind, LineSum } from '../kinds/kind'
import { holds } from './holds'
import { meaningOf } from './meaningOf'

/** A number with its proof. Every number shown anywhere is one of these. Money figures are in 分. */
export type Figure = {
  readonly id: string
  readonly label: string
  readonly value: number
  readonly unit: string
  readonly recordIds: readonly string[]
}

/** Records of the kind that the figure is about; a caller has already chosen the period. */
export function recordsOf(
  kind: Kind,
  spec: FigureSpec,
  records: readonly ArchiveRecord[],
  context: FieldContext,
): readonly ArchiveRecord[] {
  const { where = [], state, isLate } = spec
  if (where.length === 0 && state === undefined && isLate === undefined) return records
  return records.filter(record => {
    if (!where.every(condition => holds(kind, condition, record, context))) return false
    if (state === undefined && isLate === undefined) return true
    if (!kind.deadline) throw new Error(`kind ${kind.id} has no deadline for figure ${spec.id}`)
    const deadline = deadlineOf(kind.deadline, record.data, context.today)
    return (
      (state === undefined || state.includes(deadline.state)) && (isLate !== true || deadline.lateDays > 0)
    )
  })
}

/** Counts, adds up or averages; a record that has nothing to add is no proof of the sum. */
export function evaluate(
  kind: Kind,
  spec: FigureSpec,
  records: readonly ArchiveRecord[],
  context: FieldContext,
): Figure {
  const chosen = recordsOf(kind, spec, records, context)
  const base = { id: spec.id, label: spec.label, unit: spec.unit }
  const amounts = amountsOf(kind, spec, context)
  if (amounts === null) return { ...base, value: chosen.length, recordIds: chosen.map(record => record.id) }
  const parts = chosen.flatMap(record => {
    const amount = amounts(record)
    return amount === null ? [] : [{ id: record.id, amount }]
  })
  const total = addExactly(parts.map(part => part.amount))
  const value =
    spec.average === undefined || parts.length === 0 ? total : Math.round((total / parts.length) * 100) / 100
  return { ...base, value, recordIds: parts.map(part => part.id) }
}

/** What a record adds, or null for nothing; null instead of a function where records are only counted. */
function amountsOf(
  kind: Kind,
  spec: FigureSpec,
  context: FieldContext,
): ((record: ArchiveRecord) => number | null) | null {
  const { sumLines, unit } = spec
  if (sumLines) {
    const { lines, where } = sumLines
    const isMeant = meaningOf(kind.fields[lines]?.columns?.[where?.column ?? ''], context)
    return record => linesAmount(sumLines, unit, record, isMeant)
  }
  const ref = spec.average ?? spec.sum
  if (ref === undefined) return null
  const column = columnOf(kind, ref)
  const key = ref.split('.')[0] ?? ''
  return record => {
    if (column.field.type === 'quantity' && !isOfUnit(record.data[key], unit)) return null
    const cell = column.cell(record.data, context)
    return typeof cell === 'number' ? cell : null
  }
}

function linesAmount(
  sum: LineSum,
  unit: string,
  record: ArchiveRecord,
  isMeant: ReturnType<typeof meaningOf>,
): number | null {
  const lines = record.data[sum.lines]
  if (!Array.isArray(lines)) return null
  const amounts = lines.flatMap((line: Line) => {
    const { where } = sum
    if (where !== undefined && !isMeant(line[where.column], where.in)) return []
    const value = line[sum.column]
    if (typeof value === 'number') return [value]
    return isOfUnit(value, unit) ? [value.value] : []
  })
  return amounts.length === 0 ? null : addExactly(amounts)
}

/** 车 and 吨 stay apart: a quantity counts only where its unit is the figure's. */
function isOfUnit(value: unknown, unit: string): value is Quantity {
  return quantityType.isValid(value, quantityField) && (value as Quantity).unit === unit // checked by isValid
}
const quantityField = { type: 'quantity', label: '' }

/** Decimals are added in thousandths, so that 0.1 + 0.2 is 0.3. */
function addExactly(amounts: readonly number[]): number {
  return amounts.reduce((sum, amount) => sum + Math.round(amount * 1000), 0) / 1000
}
