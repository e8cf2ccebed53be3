import type { ReadSheet } from './readXlsx'

/** Rows of a sheet as the words and numbers in them, empty cells and rows left out. */
export function textRows(sheet: ReadSheet | undefined): readonly (readonly string[])[] {
  const rows = new Map<number, string[]>()
  for (const { address, value } of sheet?.cells.values() ?? []) {
    if (value === undefined) continue
    const row = Number(/\d+/.exec(address)?.[0])
    rows.set(row, [...(rows.get(row) ?? []), String(value)])
  }
  return [...rows.values()]
}
