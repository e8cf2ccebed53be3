import type { Node } from 'prosemirror-model'

/** A text laid over the editor's positions: what a reader of plain text finds can be shown and changed in place. */
export type TextMap = {
  readonly text: string
  /** The position before the character at `offset`; null within a token, which is one thing to the editor. */
  readonly positionOf: (offset: number) => number | null
}

type Piece = {
  readonly at: number
  readonly length: number
  readonly position: number
  readonly isText: boolean
}

/** The words of one block; `start` is the position before its first character. */
export function blockMap(block: Node, start: number): TextMap {
  const pieces: Piece[] = []
  const text = gather(block, start, pieces, 0)
  return { text, positionOf: positionIn(pieces, text.length) }
}

/** The whole text, a line a block, as `plainText` writes it. */
export function documentMap(doc: Node): TextMap {
  const pieces: Piece[] = []
  const lines: string[] = []
  let at = 0
  doc.forEach((block, offset) => {
    const line = gather(block, offset + 1, pieces, at)
    lines.push(line)
    at += line.length + 1
  })
  return { text: lines.join('\n'), positionOf: positionIn(pieces, Math.max(0, at - 1)) }
}

function gather(block: Node, start: number, pieces: Piece[], from: number): string {
  let text = ''
  block.forEach((child, offset) => {
    const words = child.isText ? (child.text ?? '') : child.textContent
    pieces.push({
      at: from + text.length,
      length: words.length,
      position: start + offset,
      isText: child.isText,
    })
    text += words
  })
  // A place at the end of the line, so that a range may end there; also the only place of an empty one.
  pieces.push({ at: from + text.length, length: 0, position: start + block.content.size, isText: true })
  return text
}

function positionIn(pieces: readonly Piece[], length: number): (offset: number) => number | null {
  return offset => {
    if (offset < 0 || offset > length) return null
    const piece = pieces.find(one => offset < one.at + Math.max(one.length, 1))
    if (!piece || offset < piece.at) return null
    if (piece.isText || offset === piece.at) return piece.position + (offset - piece.at)
    return null
  }
}
