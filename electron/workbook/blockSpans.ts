/**
 * Lays the cells of a block over the columns of the sheet: each cell ends at the column boundary nearest to its share
 * of the width. Answers how many columns each cell takes, at least one; `weights` has no more cells than columns.
 */
export function blockSpans(weights: readonly number[], widths: readonly number[]): readonly number[] {
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  const edges = widths.reduce<number[]>((sums, width) => [...sums, (sums.at(-1) ?? 0) + width], [])
  const total = edges.at(-1) ?? 0
  const spans: number[] = []
  let used = 0
  let share = 0
  weights.forEach((weight, at) => {
    share += weight
    const left = weights.length - at - 1
    if (left === 0) {
      spans.push(widths.length - used)
      return
    }
    const goal = (share / all) * total
    // Each cell behind this one still needs a column.
    const last = widths.length - left
    let end = used + 1
    while (end < last && Math.abs((edges[end] ?? 0) - goal) < Math.abs((edges[end - 1] ?? 0) - goal)) end += 1
    spans.push(end - used)
    used = end
  })
  return spans
}
