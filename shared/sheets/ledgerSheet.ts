import { longDay, type Day } from '../domain/day'
import { maskPersonal } from '../domain/mask'
import type { ArchiveRecord } from '../domain/record'
import type { FieldContext } from '../fields/field'
import type { Kind } from '../kinds/kind'
import { ledgerColumns, mainColumn, type PlannedColumn } from './ledgerColumns'
import type { Cell, Sheet, SheetFrame, TotalCell } from './sheet'
import { isYearless } from '../kinds/kind'

export type LedgerInput = {
  readonly kind: Kind
  readonly year: number
  /** Already filtered and in the order in which they are to stand. */
  readonly records: readonly ArchiveRecord[]
  readonly unitName: string
  readonly archivist: string
  readonly context: FieldContext
  /** The filter in words (3月，动员大会); '' when the ledger has every record of the year. */
  readonly period: string
  /** 填报时间; from the caller, so that a reprint is the same sheet. */
  readonly reportedOn: Day
  /** Phones are masked unless the archivist asks for the full numbers. */
  readonly personal?: 'full' | 'masked'
}

/** Sums of the ledger's columns so far, by column; a column of which nothing is known stays null. */
export type LedgerSums = readonly (number | null)[]

/** The ledger of a kind, whole. For many thousand records use `ledgerFrame` and `ledgerRow`, which stream. */
export function ledgerSheet(input: LedgerInput): Sheet {
  return {
    ...ledgerFrame(input),
    rows: input.records.map((record, index) => ledgerRow(input, record, index)),
  }
}

/** Everything but the rows. `sums` may have been added up before, in slices. */
export function ledgerFrame(input: LedgerInput, sums = addToSums(input, input.records)): SheetFrame {
  const { kind, year, period } = input
  const columns = plan(kind)
  const title = isYearless(kind) ? kind.ledger.title : `${year}年${kind.ledger.title}`
  const reported = `填报时间：${longDay(input.reportedOn)}`
  return {
    id: `ledger.${kind.id}`,
    title,
    tab: title,
    topLeft: `填报单位（盖章）：${input.unitName}`,
    topRight: period === '' ? reported : `范围：${period}　　${reported}`,
    above: [],
    columns: columns.map(column => column.sheet),
    merges: [],
    total: totalRow(input, columns, sums),
    below: [],
    notes: [],
    signature: [
      { label: '单位负责人' },
      { label: '审核人' },
      { label: '填表人', value: input.archivist },
      { label: '联系电话' },
    ],
    page: { paper: 'A4', orientation: 'landscape' },
    rowHeight: null,
    year,
    emptyText: '无',
  }
}

/** Cells of one record; `index` counts from 0. */
export function ledgerRow(input: LedgerInput, record: ArchiveRecord, index: number): readonly Cell[] {
  return plan(input.kind).map((column, at) =>
    column.source === null ? (at === 0 ? index + 1 : null) : cellOf(input, column, record),
  )
}

/** Adds some records to the sums; start without `before`. */
export function addToSums(
  input: LedgerInput,
  records: readonly ArchiveRecord[],
  before?: LedgerSums,
): LedgerSums {
  const columns = plan(input.kind)
  const sums = columns.map((_column, at) => before?.[at] ?? null)
  columns.forEach(({ source, hasTotal }, at) => {
    if (!hasTotal || source === null) return
    for (const record of records) {
      const cell = source.cell(record.data, input.context)
      if (typeof cell === 'number') sums[at] = (sums[at] ?? 0) + cell
    }
  })
  return sums
}

/** Kinds are constants: their columns are planned once. */
const plans = new WeakMap<Kind, readonly PlannedColumn[]>()
function plan(kind: Kind): readonly PlannedColumn[] {
  const known = plans.get(kind)
  if (known) return known
  const made = ledgerColumns(kind)
  plans.set(kind, made)
  return made
}

function cellOf(input: LedgerInput, column: PlannedColumn, record: ArchiveRecord): Cell {
  const cell = column.source?.cell(record.data, input.context) ?? null
  const isHidden = column.source?.field.isPersonal === true && input.personal !== 'full'
  return isHidden && cell !== null ? maskPersonal(String(cell)) : cell
}

/** 合　计 up to the main column, 共 7 次 in it, sums under the columns that have one. */
function totalRow(input: LedgerInput, columns: readonly PlannedColumn[], sums: LedgerSums): TotalCell[] {
  const main = mainColumn(input.kind, columns)
  const count = `共 ${input.records.length} ${input.kind.unit}`
  return [
    { value: main > 1 ? '合　　计' : '合计', span: main, align: 'center' },
    { value: count, span: 1, align: 'center' },
    ...columns.slice(main + 1).map((column, at): TotalCell => {
      const align = column.sheet.align
      const value = sums[main + 1 + at] ?? null
      return align === undefined ? { value, span: 1 } : { value, span: 1, align }
    }),
  ]
}
