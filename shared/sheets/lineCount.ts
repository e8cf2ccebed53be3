import { halfWidths } from './measure'

/** A line may not begin with these, nor end with those: the sign pulls its neighbour to the next line. */
const neverFirst = /[、。，．：；！？）〕】》」』”’％…—·)\],.:;!?%]/u
const neverLast = /[（〔【《「『“‘([]/u

/** How many lines text takes in a column of `width` half-widths: breaks between Chinese characters, not inside words. */
export function lineCount(text: string, width: number): number {
  let lines = 0
  for (const paragraph of text.split('\n')) lines += linesOfParagraph(paragraph, Math.max(2, width))
  return lines
}

function linesOfParagraph(paragraph: string, width: number): number {
  if (halfWidths(paragraph) <= width) return 1
  let lines = 1
  let used = 0
  for (const piece of unbreakable(paragraph)) {
    const size = halfWidths(piece)
    if (used + size <= width) {
      used += size
    } else if (piece.trim() === '') {
      // A blank at the end of a line hangs over it.
      used = width
    } else {
      if (used > 0) lines += 1
      // A word longer than the line is broken anywhere; its rest shares the last of its lines.
      const full = Math.ceil(size / width) - 1
      lines += full
      used = size - full * width
    }
  }
  return lines
}

/** Pieces that a line break cannot split: a Latin word or number, a character with the signs that cling to it. */
function unbreakable(paragraph: string): readonly string[] {
  const pieces: string[] = []
  let isOpen = false
  for (const part of paragraph.match(/[\u0021-\u024f]+|\s+|./gsu) ?? []) {
    const last = pieces.length - 1
    const clings = last >= 0 && (isOpen || neverFirst.test(part.slice(0, 1)))
    if (clings) pieces[last] = `${pieces[last] ?? ''}${part}`
    else pieces.push(part)
    isOpen = neverLast.test(part.slice(-1))
  }
  return pieces
}
