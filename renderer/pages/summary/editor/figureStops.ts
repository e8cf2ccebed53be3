import type { Node } from 'prosemirror-model'
import type { NumberMention } from '../../../../shared/summary/numbers/numberMention'
import { readNumbers } from '../../../../shared/summary/readNumbers'
import type { Token } from '../../../../shared/summary/boundText'
import { tokenOf } from './schema'
import { blockMap } from './textMap'

/** A place where Alt ↓ stops: a token, or a number typed by hand that counts something. Positions of the document. */
export type FigureStop = { readonly from: number; readonly to: number } & (
  { readonly is: 'token'; readonly token: Token } | { readonly is: 'number'; readonly mention: NumberMention }
)

/** Blocks are never changed, only replaced, so what was read of one holds as long as it stands. Counted from its start. */
const read = new WeakMap<Node, readonly FigureStop[]>()

/** Those of one block, counted from its start. */
export function stopsOf(block: Node): readonly FigureStop[] {
  const known = read.get(block)
  if (known) return known
  const stops = [...tokensOf(block), ...numbersOf(block)].sort((a, b) => a.from - b.from)
  read.set(block, stops)
  return stops
}

const whole = new WeakMap<Node, readonly FigureStop[]>()

/** Every stop, in the order of the text. */
export function figureStops(doc: Node): readonly FigureStop[] {
  const known = whole.get(doc)
  if (known) return known
  const all: FigureStop[] = []
  doc.forEach((block, offset) => {
    for (const stop of stopsOf(block))
      all.push({ ...stop, from: stop.from + offset + 1, to: stop.to + offset + 1 })
  })
  whole.set(doc, all)
  return all
}

function tokensOf(block: Node): readonly FigureStop[] {
  const found: FigureStop[] = []
  block.forEach((child, offset) => {
    if (!child.isText) found.push({ is: 'token', token: tokenOf(child.attrs), from: offset, to: offset + 1 })
  })
  return found
}

function numbersOf(block: Node): readonly FigureStop[] {
  const { text, positionOf } = blockMap(block, 0)
  return readNumbers(text).flatMap((mention): readonly FigureStop[] => {
    if (mention.role !== 'figure') return []
    const [from, to] = [positionOf(mention.start), positionOf(mention.end)]
    if (from === null || to === null || !isFreeText(block, from, to)) return []
    return [{ is: 'number', mention, from, to }]
  })
}

/** Neither a token nor a number that she has said is hers. */
function isFreeText(block: Node, from: number, to: number): boolean {
  let isFree = true
  block.nodesBetween(from, to, node => {
    if (!node.isText || node.marks.length > 0) isFree = false
  })
  return isFree
}
