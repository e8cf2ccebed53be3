import type { Node } from 'prosemirror-model'
import type { Block, BlockStyle, BoundText, Part } from '../../../../shared/summary/boundText'
import { blockKey } from './blockKey'
import { tokenOf } from './schema'

/**
 * The document as it is stored. A block of a pattern whose words are not among those the program wrote (`machine`) has
 * been changed by hand: this is asked when the text is saved, so that typing changes nothing but the text and a change
 * that was undone is none.
 */
export function textOfDoc(doc: Node, before: BoundText, machine: ReadonlySet<string>): BoundText {
  const blocks: Block[] = []
  doc.forEach(node => blocks.push(blockOf(node, machine)))
  return { ...before, blocks }
}

function blockOf(node: Node, machine: ReadonlySet<string>): Block {
  const parts: Part[] = []
  node.forEach(child => parts.push(partOf(child)))
  const pattern: unknown = node.attrs.pattern
  // Block types of the schema are named like the styles.
  const block: Block = { style: node.type.name as BlockStyle, parts }
  if (typeof pattern !== 'string') return block
  const written: Block = { ...block, pattern }
  return node.attrs.isOwn === true || !machine.has(blockKey(written)) ? { ...written, isOwn: true } : written
}

function partOf(child: Node): Part {
  if (!child.isText) return { token: tokenOf(child.attrs) }
  const text = child.text ?? ''
  return child.marks.some(mark => mark.type.name === 'confirmed') ? { text, isConfirmed: true } : { text }
}
