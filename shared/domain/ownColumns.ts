import { columnRefs } from './ownColumnRefs'
import type { OwnColumn, OwnField, OwnLedger } from './ownLedger'

const evidenceColumn: OwnColumn = { from: 'evidence.roles', header: '材料', hasTotal: false }

export const partHeaders: Readonly<Record<string, string>> = {
  present: '实到',
  expected: '应到',
  absent: '缺席',
  absentNames: '缺席人员',
  outsiders: '外单位',
}

/** Columns of Excel and paper: her own, or as long as she made none, those of the form and 材料. */
export function ownColumns({ fields, columns }: OwnLedger): readonly OwnColumn[] {
  return columns ?? [...fields.filter(field => field.isColumn).map(columnOfField), evidenceColumn]
}

export function columnOfField(field: OwnField): OwnColumn {
  return { from: columnRefs(field)[0] ?? field.key, header: field.label, hasTotal: field.hasTotal }
}

/** Behind the others; 材料 stays last where it is last. */
export function withColumn(columns: readonly OwnColumn[], column: OwnColumn): OwnColumn[] {
  const last = columns.at(-1)
  return last?.from === evidenceColumn.from ? [...columns.slice(0, -1), column, last] : [...columns, column]
}

/** What could still be a column, with the heading it would begin with. */
export function freeColumns(ledger: OwnLedger): readonly OwnColumn[] {
  const used = new Set(ownColumns(ledger).map(column => column.from))
  const all = ledger.fields.flatMap(field =>
    columnRefs(field).map(from => {
      const part = partHeaders[from.split('.')[1] ?? '']
      return { from, header: part ?? field.label, hasTotal: false }
    }),
  )
  return [...all, evidenceColumn].filter(column => !used.has(column.from))
}
