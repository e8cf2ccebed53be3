import type { Node } from 'prosemirror-model'
import type { Block, BoundText, Part } from '../../../../shared/summary/boundText'
import { summarySchema } from './schema'

/** The stored text as the editor's document. A text without blocks becomes one empty paragraph to type in. */
export function docOfText(text: BoundText): Node {
  const blocks = text.blocks.map(nodeOf)
  return summarySchema.node('doc', null, blocks.length > 0 ? blocks : [summarySchema.node('paragraph')])
}

function nodeOf({ style, parts, pattern, isOwn }: Block): Node {
  return summarySchema.node(
    style,
    { pattern: pattern ?? null, isOwn: isOwn ?? false },
    parts.flatMap(inlineOf),
  )
}

function inlineOf(part: Part): readonly Node[] {
  if ('token' in part) return [summarySchema.node('token', { token: part.token })]
  if (part.text === '') return []
  return [summarySchema.text(part.text, part.isConfirmed ? [summarySchema.mark('confirmed')] : [])]
}
