import { Schema, type Attrs, type DOMOutputSpec, type NodeSpec } from 'prosemirror-model'
import { textOf, type Token } from '../../../../shared/summary/boundText'

/** `pattern` wrote the block; `isOwn`: stored as changed by hand. */
function block(tag: string, style: string): NodeSpec {
  return {
    group: 'block',
    content: 'inline*',
    attrs: { pattern: { default: null }, isOwn: { default: false } },
    toDOM: (): DOMOutputSpec => [tag, { class: `summary-${style}` }, 0],
    parseDOM: [{ tag: `${tag}.summary-${style}` }],
  }
}

/** What the text of a summary is made of. A paragraph stands first: it is what Enter makes. */
export const summarySchema = new Schema({
  nodes: {
    doc: { content: 'block+' },
    paragraph: block('p', 'paragraph'),
    title: block('h2', 'title'),
    heading1: block('h3', 'heading1'),
    heading2: block('h4', 'heading2'),
    text: { group: 'inline' },
    token: {
      group: 'inline',
      inline: true,
      atom: true,
      draggable: false,
      attrs: { token: {} },
      leafText: node => textOf(tokenOf(node.attrs)),
      // Drawn by `TokenView`; this is only what a copy would see.
      toDOM: (node): DOMOutputSpec => ['span', textOf(tokenOf(node.attrs))],
    },
  },
  marks: {
    /** She said that the numbers in it are hers. */
    confirmed: { inclusive: false, toDOM: (): DOMOutputSpec => ['span', { class: 'summary-confirmed' }, 0] },
  },
})

/** The attribute is only ever written from a Token. */
export function tokenOf(attrs: Attrs): Token {
  return attrs.token as Token
}
