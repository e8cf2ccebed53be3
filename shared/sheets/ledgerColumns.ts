import { columnOf, type Column } from '../domain/columnOf'
import type { Field } from '../fields/field'
import type { Kind, LedgerColumn } from '../kinds/kind'
import type { Align, SheetColumn } from './sheet'
import { isYearless } from '../kinds/kind'

/** A column of a ledger: what it shows, and how the sheet draws it. */
export type PlannedColumn = {
  readonly sheet: SheetColumn
  /** Null for 序号 and for a 备注 that is filled in by hand. */
  readonly source: Column | null
  readonly hasTotal: boolean
}

/** 序号, the kind's columns, and 备注 unless the kind has one. */
export function ledgerColumns(kind: Kind): readonly PlannedColumn[] {
  const own = kind.ledger.columns.map(column => planColumn(kind, column))
  const number: PlannedColumn = {
    sheet: { header: '序号', type: 'integer', align: 'center' },
    source: null,
    hasTotal: false,
  }
  if (own.some(column => column.sheet.header === '备注')) return [number, ...own]
  const note: PlannedColumn = {
    sheet: { header: '备注', type: 'text', align: 'left', minWidth: 3, maxWidth: 8 },
    source: null,
    hasTotal: false,
  }
  return [number, ...own, note]
}

/** Where 共 7 次 stands in the sum row: the subtitle's column, else the title's, always behind 序号. */
export function mainColumn(kind: Kind, columns: readonly PlannedColumn[]): number {
  const firstTotal = columns.findIndex(column => column.hasTotal)
  const at = (key: string | null): number => columns.findIndex(column => column.source?.ref === key)
  const fits = (place: number): boolean => place > 0 && (firstTotal < 0 || place < firstTotal)
  const found = [at(kind.subtitle), at(kind.title)].find(fits)
  return found ?? 1
}

function planColumn(kind: Kind, column: LedgerColumn): PlannedColumn {
  const source = columnOf(kind, column.from)
  const { minWidth, maxWidth, isName } = column
  const sheet: SheetColumn = {
    header: headerOf(column.header, source),
    type: source.type,
    align: alignOf(source, maxWidth),
    ...(source.type === 'day' ? { dayStyle: isYearless(kind) ? 'long' : 'short' } : {}),
    ...(minWidth === undefined ? {} : { minWidth }),
    ...(maxWidth === undefined ? {} : { maxWidth }),
    ...(isName === undefined ? {} : { isName }),
  }
  return { sheet, source, hasTotal: column.hasTotal === true }
}

/** A column of bare numbers says its unit once, in the header: 及格线（分）; 页数 says it already. */
function headerOf(header: string, source: Column): string {
  const unit = source.type === 'money' ? '元' : source.unit
  if (unit === '' || source.type === 'text' || source.type === 'day' || header.includes(unit)) return header
  return `${header}（${unit}）`
}

const proseTypes: ReadonlySet<Field['type']> = new Set(['text', 'longText', 'lines'])

/** Prose reads from the left once it wraps; names, choices, days and counts stand in the middle of their cell. */
function alignOf(source: Column, maxWidth: number | undefined): Align {
  if (source.type === 'money') return 'right'
  if (source.type !== 'text') return 'center'
  return proseTypes.has(source.field.type) && (maxWidth ?? 8) > 12 ? 'left' : 'center'
}
