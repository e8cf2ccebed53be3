import { columnOf } from '../../domain/columnOf'
import type { ArchiveRecord } from '../../domain/record'
import { fieldTypes } from '../../fields/fieldTypes'
import type { FigureSpec, Kind } from '../../kinds/kind'
import type { Meaning } from './lexicon'
import { meansUnit } from './unitGroups'

/** What of the kind is counted or added up in that unit. Money is told by 元. */
export function measuresOf(
  kind: Kind,
  unit: string,
  all: readonly Meaning[],
  own: readonly Meaning[],
  records: readonly ArchiveRecord[],
): readonly FigureSpec[] {
  const base = { id: kind.id, label: kind.label }
  const said = new Set(own.flatMap(one => (one.says === 'amount' ? [one.ref] : [])))
  const items = all.flatMap(one => (one.says === 'item' ? [one] : []))
  const measures: FigureSpec[] = []
  for (const { lines, column, value } of items)
    for (const amount of lineAmounts(kind, lines, unit, records))
      measures.push({
        ...base,
        unit: amount.unit,
        sumLines: { lines, column: amount.column, where: { column, in: [value] } },
      })
  if (measures.length > 0) return measures
  const sums = sumRefs(kind, unit, records)
  const named = sums.filter(one => said.has(one.ref))
  const declared = sums.filter(
    one => kind.figures.some(spec => spec.sum === one.ref) || isMain(kind, one.ref),
  )
  for (const { ref, unit: own } of named.length > 0 ? named : declared)
    measures.push({ ...base, unit: own, sum: ref })
  if (measures.length > 0 && named.length > 0) return measures
  const averages = kind.figures.filter(spec => spec.average !== undefined && meansUnit(spec.unit, unit))
  for (const spec of averages) measures.push({ ...base, unit: spec.unit, average: spec.average ?? '' })
  if (meansUnit(kind.unit, unit) && measures.length === 0) measures.push({ ...base, unit: kind.unit })
  else if (kind.unit === unit) measures.push({ ...base, unit: kind.unit })
  return measures
}

/** A required amount is what the ledger is kept for. */
function isMain(kind: Kind, ref: string): boolean {
  const field = kind.fields[ref.split('.')[0] ?? '']
  return field?.required === true && (field.type === 'quantity' || field.type === 'money')
}

function sumRefs(
  kind: Kind,
  unit: string,
  records: readonly ArchiveRecord[],
): readonly { readonly ref: string; readonly unit: string }[] {
  return Object.entries(kind.fields).flatMap(([key, field]) => {
    if (field.type === 'quantity')
      return unitsIn(records.map(record => record.data[key]))
        .filter(one => meansUnit(one, unit))
        .map(one => ({ ref: `${key}.value`, unit: one }))
    if (field.type === 'money') return unit === '元' ? [{ ref: key, unit: '元' }] : []
    if (field.type === 'count')
      return field.unit !== undefined && field.unit !== kind.unit && meansUnit(field.unit, unit)
        ? [{ ref: key, unit: field.unit }]
        : []
    const parts = Object.entries(fieldTypes(field).parts ?? {})
    return parts.flatMap(([part, { column }]) => {
      const ref = `${key}.${part}`
      const declared = kind.figures.find(spec => spec.sum === ref)?.unit
      const partUnit = declared ?? columnOf(kind, ref).unit
      // Over several records 人 add up to 人次.
      const sumUnit = partUnit === '人' ? '人次' : partUnit
      const isNumber = column === 'integer' || column === 'number'
      return isNumber && sumUnit !== '' && meansUnit(sumUnit, unit) ? [{ ref, unit: sumUnit }] : []
    })
  })
}

function lineAmounts(
  kind: Kind,
  lines: string,
  unit: string,
  records: readonly ArchiveRecord[],
): readonly { readonly column: string; readonly unit: string }[] {
  return Object.entries(kind.fields[lines]?.columns ?? {}).flatMap(([column, field]) => {
    if (field.type === 'quantity') {
      const cells = records.flatMap(record => {
        const rows = record.data[lines]
        return Array.isArray(rows) ? rows.map((row: { readonly [key: string]: unknown }) => row[column]) : []
      })
      return unitsIn(cells)
        .filter(one => meansUnit(one, unit))
        .map(one => ({ column, unit: one }))
    }
    return field.type === 'count' && field.unit !== undefined && meansUnit(field.unit, unit)
      ? [{ column, unit: field.unit }]
      : []
  })
}

function unitsIn(values: readonly unknown[]): readonly string[] {
  const units = values.flatMap(value =>
    typeof value === 'object' && value !== null && 'unit' in value && typeof value.unit === 'string'
      ? [value.unit]
      : [],
  )
  return [...new Set(units)]
}
