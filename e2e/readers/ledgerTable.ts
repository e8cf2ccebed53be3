import type { ReadSheet } from './readXlsx'

type Row = Readonly<Record<string, string | number | undefined>>

/** A ledger as it was written: rows by header, and the values of its sum row. */
export type LedgerTable = {
  readonly title: string
  readonly rows: readonly Row[]
  readonly total: readonly (string | number)[]
}

/** Title in row 1, headers in row 3; rows are those that begin with a number in A. */
export function ledgerTable(sheet: ReadSheet | undefined): LedgerTable {
  const byRow = new Map<number, Map<string, string | number>>()
  for (const { address, value } of sheet?.cells.values() ?? []) {
    const [, column = '', row = ''] = /^([A-Z]+)(\d+)$/u.exec(address) ?? []
    if (value === undefined) continue
    const cells = byRow.get(Number(row)) ?? new Map<string, string | number>()
    byRow.set(Number(row), cells.set(column, value))
  }
  const headers = [...(byRow.get(3) ?? [])].map(
    ([column, word]) => [column, String(word).replaceAll('\n', '')] as const,
  )
  const body = [...byRow].filter(([row]) => row > 3).map(([, cells]) => cells)
  return {
    title: String(byRow.get(1)?.get('A') ?? ''),
    rows: body
      .filter(cells => typeof cells.get('A') === 'number')
      .map(cells => Object.fromEntries(headers.map(([column, word]) => [word, cells.get(column)]))),
    total: body.flatMap(cells => (String(cells.get('A') ?? '').startsWith('合') ? [...cells.values()] : [])),
  }
}
