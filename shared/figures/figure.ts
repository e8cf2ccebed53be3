import { columnOf } from '../domain/columnOf'
import type { ArchiveRecord } from '../domain/record'
import type { FieldContext } from '../fields/field'
import type { FigureSpec, Kind } from '../kinds/kind'

/** A number with its proof. Every number shown anywhere is one of these. Money figures are in 分. */
export type Figure = {
  readonly id: string
  readonly label: string
  readonly value: number
  readonly unit: string
  readonly recordIds: readonly string[]
}

/** Records of the kind that the figure is about; a caller has already chosen the period. */
export function recordsOf(spec: FigureSpec, records: readonly ArchiveRecord[]): readonly ArchiveRecord[] {
  const { where } = spec
  if (!where) return records
  return records.filter(record => {
    const value = record.data[where.field]
    return typeof value === 'string' && where.in.includes(value)
  })
}

/** Counts, or sums a column; a record whose column is unknown adds nothing and is no proof of the sum. */
export function evaluate(
  kind: Kind,
  spec: FigureSpec,
  records: readonly ArchiveRecord[],
  context: FieldContext,
): Figure {
  const chosen = recordsOf(spec, records)
  const base = { id: spec.id, label: spec.label, unit: spec.unit }
  if (spec.sum === undefined)
    return { ...base, value: chosen.length, recordIds: chosen.map(record => record.id) }
  const column = columnOf(kind, spec.sum)
  let value = 0
  const recordIds: string[] = []
  for (const record of chosen) {
    const cell = column.cell(record.data, context)
    if (typeof cell !== 'number') continue
    value += cell
    recordIds.push(record.id)
  }
  return { ...base, value, recordIds }
}
