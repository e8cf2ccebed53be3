import type { Period } from '../figures/period'
import { blockText, type Block, type BoundText, type Part } from './boundText'
import { fill, type Missing, type Scope } from './fill'
import { numberHeadings } from './headingNumbers'
import { defaultOutline } from './outline'
import { outlineBlocks, type OutlineBlock } from './outlineLines'
import { readPattern } from './pattern'
import type { SummaryArchive } from './summaryArchive'
import { tidyParts } from './tidyParts'

/** A sentence of the outline that the records do not carry, or that cannot be read. */
export type SummaryGap = {
  /** 没有“除四害作业”的记录 */
  readonly text: string
  /** Where it would be registered; null where the outline itself must be mended. */
  readonly kind: string | null
  /** Id of the block of the outline, and the heading that it stands under. */
  readonly pattern: string
  readonly heading: string
}

export type Composed = { readonly text: BoundText; readonly gaps: readonly SummaryGap[] }

/** Writes the summary of a period from the records, by the outline of the unit; '' is the house's own. */
export function compose(archive: SummaryArchive, period: Period, outline: string = defaultOutline): Composed {
  const scope: Scope = { archive, period, loop: null, record: null, turn: null }
  const gaps: SummaryGap[] = []
  let heading = ''
  const blocks = outlineBlocks(outline.trim() === '' ? defaultOutline : outline).flatMap(block => {
    if (block.style === 'heading1' || block.style === 'heading2') heading = block.sentences[0] ?? ''
    const parts = block.sentences.flatMap(sentence => {
      const { parts: found, missing } = sentenceParts(sentence, scope)
      gaps.push(...missing.map(one => gapOf(one, block, heading)))
      return found
    })
    return parts.length === 0 ? [] : [{ style: block.style, parts: tidyParts(parts), pattern: block.id }]
  })
  const kept = numberHeadings(withoutEmptyHeadings(blocks))
  return {
    text: { blocks: kept, written: kept.flatMap(({ pattern }) => (pattern === undefined ? [] : [pattern])) },
    gaps,
  }
}

function sentenceParts(
  sentence: string,
  scope: Scope,
): { readonly parts: readonly Part[]; readonly missing: readonly Missing[] } {
  const reading = readPattern(sentence)
  if (!reading.ok) return { parts: [], missing: [{ words: reading.problem, kind: null, isMistake: true }] }
  const { parts, missing } = fill(reading.nodes, scope)
  if (missing.length > 0) return { parts: [], missing: missing.slice(0, 1) }
  return { parts: tidyParts(parts), missing }
}

function gapOf({ words, kind, isMistake }: Missing, block: OutlineBlock, heading: string): SummaryGap {
  const text = isMistake ? `提纲要改：${words}` : `没有“${words}”的记录`
  return { text, kind, pattern: block.id, heading }
}

/** A heading with nothing under it is left out, with those above it that have no other. */
function withoutEmptyHeadings(blocks: readonly Block[]): readonly Block[] {
  const level = { title: 0, heading1: 1, heading2: 2, paragraph: 3 }
  return blocks.filter((block, index) => {
    if (block.style === 'paragraph' || block.style === 'title') return blockText(block).trim() !== ''
    for (const next of blocks.slice(index + 1)) {
      if (next.style === 'paragraph') return true
      if (level[next.style] <= level[block.style]) return false
    }
    return false
  })
}
