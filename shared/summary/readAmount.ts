import { columnOf } from '../domain/columnOf'
import type { FigureSpec, Kind } from '../kinds/kind'
import { columnNamed, either, fieldNamed, refNamed } from './readConditions'
import type { TableRef } from './query'

export type Amount =
  | { readonly type: 'figure'; readonly spec: FigureSpec }
  | { readonly type: 'sums'; readonly field: string }
  | { readonly type: 'lineSums'; readonly table: TableRef }

/**
 * What is added up: 份数合计 · 数量合计（条） · 数量合计 (every unit by itself) · 总分平均 · 成果合计 (every item by itself) ·
 * 成果中项目是垃圾或杂物的数量合计（车） · 成果中项目不是垃圾的合计. Null for other words.
 */
export function readAmount(kind: Kind, words: string): Amount | null {
  const match = /^(.+?)(合计|平均)(?:（(.+)）)?$/u.exec(words)
  if (!match) return null
  const [, name = '', how = '', unit] = match
  const inLines = /^(.+?)中(.+?)(不是|是)(.+?)的(.*)$/u.exec(name)
  if (inLines) return lineAmount(kind, inLines, unit)
  const ref = refNamed(kind, name)
  if (ref === null) return null
  const { columns } = kind.fields[ref] ?? {}
  if (columns) {
    const table = tableOf(ref, columns)
    return table && { type: 'lineSums', table }
  }
  const column = columnOf(kind, ref)
  if (column.field.type === 'quantity') {
    if (unit === undefined) return { type: 'sums', field: ref }
    return { type: 'figure', spec: quantitySum(kind, ref, name, unit) }
  }
  if (column.type === 'text' || column.type === 'day') return null
  const spec = { id: `${kind.id}.${how}.${ref}`, label: `${kind.label}${name}`, unit: unit ?? unitOf(column) }
  return { type: 'figure', spec: how === '平均' ? { ...spec, average: ref } : { ...spec, sum: ref } }
}

function unitOf(column: ReturnType<typeof columnOf>): string {
  return column.type === 'money' ? '元' : column.unit
}

/** Sum of a quantity in one unit; records in other units add nothing. */
export function quantitySum(kind: Kind, ref: string, label: string, unit: string): FigureSpec {
  return { id: `${kind.id}.sum.${ref}.${unit}`, label: `${kind.label}${label}`, unit, sum: `${ref}.value` }
}

function lineAmount(kind: Kind, match: RegExpExecArray, unit: string | undefined): Amount | null {
  const [, linesLabel = '', itemLabel = '', how = '', words = '', amountLabel = ''] = match
  const lines = fieldNamed(kind, linesLabel)
  if (lines === null) return null
  const item = columnNamed(kind, lines, itemLabel)
  const table = tableOf(lines, kind.fields[lines]?.columns ?? {})
  if (item === null || !table) return null
  const list = either(words)
  if (how === '不是') return { type: 'lineSums', table: { ...table, item, not: list } }
  if (unit === undefined) return { type: 'lineSums', table: { ...table, item, only: list } }
  const column = amountLabel === '' ? table.amount : columnNamed(kind, lines, amountLabel)
  if (column === null) return null
  const sumLines = { lines, column, where: { column: item, in: list } }
  const spec = { id: `${kind.id}.lines.${lines}.${column}.${unit}`, label: list.join('、'), unit, sumLines }
  return { type: 'figure', spec }
}

/** A table whose lines can be added up: the first column of words says what, the first amount how much. */
function tableOf(lines: string, columns: NonNullable<Kind['fields'][string]['columns']>): TableRef | null {
  const of = (types: readonly string[]): string | undefined =>
    Object.entries(columns).find(([, { type }]) => types.includes(type))?.[0]
  const item = of(['choice', 'text'])
  const amount = of(['quantity', 'count', 'score', 'money'])
  return item === undefined || amount === undefined ? null : { lines, item, amount, only: null, not: [] }
}
