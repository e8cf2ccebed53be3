import type { Merge } from '../../../shared/sheets/sheet'

/** How a cell of the page stands in its table; `source` is the row whose value it shows. */
export type PlacedCell = {
  readonly column: number
  readonly source: number
  readonly rowSpan: number
  readonly columnSpan: number
}

/**
 * Cells of rows `from` up to `to`. A merge that runs over the end of a page is cut there and goes on, with its value,
 * on the next page.
 */
export function cellsOfPage(
  columns: number,
  merges: readonly Merge[],
  from: number,
  to: number,
): readonly (readonly PlacedCell[])[] {
  const covered = new Set<string>()
  const starts = new Map<string, PlacedCell>()
  for (const merge of merges) {
    const first = Math.max(merge.row, from)
    const end = Math.min(merge.row + merge.rows, to)
    if (end <= first) continue
    const cell = {
      column: merge.column,
      source: merge.row,
      rowSpan: end - first,
      columnSpan: merge.columns,
    }
    starts.set(`${first} ${merge.column}`, cell)
    for (let row = first; row < end; row += 1)
      for (let column = merge.column; column < merge.column + merge.columns; column += 1)
        covered.add(`${row} ${column}`)
  }
  return Array.from({ length: to - from }, (_, offset) => {
    const row = from + offset
    return Array.from({ length: columns }, (_cell, column) => column).flatMap(column => {
      const start = starts.get(`${row} ${column}`)
      if (start) return [start]
      return covered.has(`${row} ${column}`) ? [] : [{ column, source: row, rowSpan: 1, columnSpan: 1 }]
    })
  })
}
