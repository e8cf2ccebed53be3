/** Heights of a sheet's parts in CSS pixels, as the browser laid them out. */
export type SheetHeights = {
  /** What a page holds. */
  readonly page: number
  /** Title, line and blocks above, on the first page. */
  readonly firstHead: number
  /** The shorter head of the pages after it. */
  readonly nextHead: number
  readonly columnHead: number
  readonly rows: readonly number[]
  /** Sum row, blocks, notes and signature: never parted from the last row. */
  readonly tail: number
}

/** Rows `from` up to but not including `to`. */
export type PageRows = { readonly from: number; readonly to: number; readonly hasTail: boolean }

/**
 * Which rows stand on which page. Rows are never split, the tail stands on the last page only and takes the last row
 * with it when it does not fit below the others.
 */
export function paginate(heights: SheetHeights, rowsPerPage = Infinity): readonly PageRows[] {
  const { rows, tail } = heights
  const room = (isFirst: boolean): number =>
    heights.page - (isFirst ? heights.firstHead : heights.nextHead) - heights.columnHead
  const pages: PageRows[] = []
  let from = 0
  for (;;) {
    const isFirst = pages.length === 0
    let to = from
    let left = room(isFirst)
    // A row higher than the page stands alone; it was cut before, so this is a rounding at most.
    while (to < rows.length && to - from < rowsPerPage && (to === from || (rows[to] ?? 0) <= left)) {
      left -= rows[to] ?? 0
      to += 1
    }
    const isAll = to === rows.length
    if (isAll && (tail <= left || to - from <= 1)) {
      pages.push({ from, to, hasTail: true })
      return pages
    }
    if (isAll) to -= 1
    pages.push({ from, to, hasTail: false })
    from = to
  }
}
