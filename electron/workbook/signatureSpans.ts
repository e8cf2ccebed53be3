import { bodyPoints, cellPadding } from '../../shared/sheets/columnWidths'
import { halfWidths } from '../../shared/sheets/measure'
import { blockSpans } from './blockSpans'

const points = 12

/**
 * How many columns each signature takes: even shares of the width, as long as each has its words in one line. One wide
 * column (内容) leaves little beside it; then the columns are shared out so that the tightest item has the most room.
 */
export function signatureSpans(texts: readonly string[], widths: readonly number[]): readonly number[] {
  const even = blockSpans(
    texts.map(() => 1),
    widths,
  )
  // Nobody needs more than the share of each: a very long name breaks instead of crowding out the others.
  const share = sum(widths) / texts.length
  const needs = texts.map(text => Math.min(share, (halfWidths(text) * points) / bodyPoints + cellPadding))
  return tightness(even, needs, widths) >= 1 ? even : loosest(needs, widths)
}

/** The smallest share of what an item needs that it gets; below 1 its words break. */
function tightness(spans: readonly number[], needs: readonly number[], widths: readonly number[]): number {
  let from = 0
  return Math.min(
    ...spans.map((span, at) => {
      const room = sum(widths.slice(from, from + span))
      from += span
      return room / (needs[at] ?? 1)
    }),
  )
}

type Plan = { readonly spans: readonly number[]; readonly worst: number }

/** `plans[end]`: the best way to lay the items so far over the first `end` columns. */
function loosest(needs: readonly number[], widths: readonly number[]): readonly number[] {
  let plans: (Plan | undefined)[] = [{ spans: [], worst: Infinity }]
  for (const need of needs) {
    const next: (Plan | undefined)[] = []
    for (let end = 1; end <= widths.length; end += 1)
      for (let from = 0; from < end; from += 1) {
        const before = plans[from]
        if (!before) continue
        const worst = Math.min(before.worst, sum(widths.slice(from, end)) / need)
        if (worst > (next[end]?.worst ?? 0)) next[end] = { spans: [...before.spans, end - from], worst }
      }
    plans = next
  }
  const found = plans[widths.length]
  if (!found) throw new Error(`${needs.length} signatures do not stand over ${widths.length} columns`)
  return found.spans
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
