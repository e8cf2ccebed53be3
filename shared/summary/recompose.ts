import type { Period } from '../figures/period'
import type { Block, BoundText } from './boundText'
import { compose, type Composed } from './compose'
import { numberHeadings } from './headingNumbers'
import { tokenNow } from './staleTokens'
import type { SummaryArchive } from './summaryArchive'

/**
 * Writes the text again from newer records. What she changed or added stays where it is, with its numbers brought up to
 * date; what she struck out stays out; the order stays hers; what is new stands behind what it follows in the outline.
 */
export function recompose(old: BoundText, archive: SummaryArchive, period: Period, outline = ''): Composed {
  const { text, gaps } = compose(archive, period, outline)
  const fresh = new Map(text.blocks.map(block => [block.pattern ?? '', block]))
  const there = new Set(old.blocks.flatMap(({ pattern }) => (pattern === undefined ? [] : [pattern])))
  const written = new Set(old.written ?? there)
  const blocks = old.blocks.flatMap((block): readonly Block[] => {
    if (block.isOwn === true || block.pattern === undefined) return [upToDate(block, archive)]
    const now = fresh.get(block.pattern)
    // Nothing to say now: it was not she who struck it out, so it may come back.
    if (!now) written.delete(block.pattern)
    return now ? [now] : []
  })
  const isKept = ({ pattern }: Block): boolean =>
    pattern !== undefined && !there.has(pattern) && !written.has(pattern)
  for (const block of text.blocks.filter(isKept)) blocks.splice(placeOf(block, text.blocks, blocks), 0, block)
  for (const pattern of fresh.keys()) written.add(pattern)
  return { text: { blocks: numberHeadings(blocks), written: [...written] }, gaps }
}

/** Behind the nearest block before it in the outline that still stands; first where none does. */
function placeOf(block: Block, outline: readonly Block[], blocks: readonly Block[]): number {
  const before = outline.slice(0, outline.indexOf(block)).toReversed()
  for (const { pattern } of before) {
    const at = blocks.findLastIndex(one => one.pattern === pattern)
    if (at >= 0) return at + 1
  }
  return 0
}

function upToDate(block: Block, archive: SummaryArchive): Block {
  const parts = block.parts.map(part => {
    if (!('token' in part)) return part
    return { token: tokenNow(part.token, archive) ?? part.token }
  })
  return { ...block, parts }
}
