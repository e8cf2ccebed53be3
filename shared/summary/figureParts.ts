import type { ArchiveRecord } from '../domain/record'
import type { FigureSpec, Kind } from '../kinds/kind'
import type { Period } from '../figures/period'
import { evaluateBound } from './boundFigure'
import type { FigureToken, Part } from './boundText'
import { asFigureCondition } from './conditions'
import { lineFacts, linesOf } from './lineFacts'
import { monthsOf, periodRecords, recordsFor } from './periodRecords'
import type { RecordQuery, TableRef } from './query'
import { quantitySum } from './readAmount'
import type { SummaryArchive } from './summaryArchive'

/** One number as a token; none for nothing, and none where the conditions are more than a figure can hold. */
export function figureParts(
  of: RecordQuery,
  spec: FigureSpec,
  form: FigureToken['form'],
  period: Period,
  archive: SummaryArchive,
): readonly Part[] {
  const { kind, conditions } = of
  const records = periodRecords(kind, period, archive)
  const where = conditions.map(condition => asFigureCondition(kind, condition, records, archive.context))
  const held = where.filter(condition => condition !== null)
  if (held.length < where.length) return []
  const months = monthsOf(kind, period)
  const { quota: _quota, isIndicator: _isIndicator, isReported: _isReported, ...query } = spec
  const all = [...(spec.where ?? []), ...held]
  const bound = {
    kind: kind.id,
    spec: all.length === 0 ? query : { ...query, where: all },
    ...(months ? { months } : {}),
  }
  const { value } = evaluateBound(bound, archive.year, archive.records, archive.context)
  return value === 0 ? [] : [{ token: { bound, value, form } }]
}

/** 4条、2块: a sum for each unit that the records use. */
export function unitSums(
  of: RecordQuery,
  field: string,
  period: Period,
  archive: SummaryArchive,
): readonly Part[] {
  const label = of.kind.fields[field]?.label ?? ''
  const units = distinct(recordsFor(of, period, archive).map(record => unitOf(record.data[field])))
  return listed(
    units.map(unit => figureParts(of, quantitySum(of.kind, field, label, unit), 'exact', period, archive)),
  )
}

/** 垃圾6车、小广告30处: a sum for each item and unit of a table's lines. */
export function lineSums(
  of: RecordQuery,
  table: TableRef,
  period: Period,
  archive: SummaryArchive,
): readonly Part[] {
  const records = recordsFor(of, period, archive)
  const items = distinct(
    records.flatMap(record => lineFacts(of.kind, record, `${table.lines}||${table.item}`, archive.context)),
  ).filter(item => (table.only?.includes(item) ?? true) && !table.not.includes(item))
  return listed(
    items.flatMap(item =>
      unitsOf(of.kind, records, table, item).map(unit => {
        const where = { column: table.item, in: [item] }
        const sumLines = { lines: table.lines, column: table.amount, where }
        const spec = { id: `${of.kind.id}.lines.${table.lines}.${item}.${unit}`, label: item, unit, sumLines }
        const parts = figureParts(of, spec, 'exact', period, archive)
        return parts.length === 0 ? [] : [{ text: item }, ...parts]
      }),
    ),
  )
}

function unitsOf(
  kind: Kind,
  records: readonly ArchiveRecord[],
  table: TableRef,
  item: string,
): readonly string[] {
  const column = kind.fields[table.lines]?.columns?.[table.amount]
  if (column?.type !== 'quantity') return [column?.unit ?? '']
  return distinct(
    records
      .flatMap(record => linesOf(kind, record, table.lines))
      .filter(line => line[table.item] === item)
      .map(line => unitOf(line[table.amount])),
  )
}

function unitOf(value: unknown): string {
  if (typeof value !== 'object' || value === null || !('unit' in value)) return ''
  return typeof value.unit === 'string' ? value.unit : ''
}

function distinct(words: readonly string[]): readonly string[] {
  return [...new Set(words)].filter(word => word !== '')
}

/** With 、 between them; what is empty is left out. */
export function listed(all: readonly (readonly Part[])[], between = '、'): readonly Part[] {
  return all
    .filter(parts => parts.length > 0)
    .flatMap((parts, index) => (index === 0 ? parts : [{ text: between }, ...parts]))
}
