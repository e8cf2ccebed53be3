import { widthOf } from './measure'

/** A line may not begin with the first, nor end with the second: the sign pulls its neighbour to the next line. */
const neverFirst = codesOf('、。，．：；！？）〕】》」』”’％…—·)],.:;!?%')
const neverLast = codesOf('（〔【《「『“‘([')

function codesOf(signs: string): ReadonlySet<number> {
  return new Set(Array.from(signs, sign => sign.codePointAt(0) ?? 0))
}

const isBlank = (code: number): boolean => code === 0x20 || code === 0x09 || code === 0x3000
const isLatin = (code: number): boolean => code > 0x20 && code < 0x250

/** How many lines text takes in a column of `width` half-widths: breaks between Chinese characters, not inside words. */
export function lineCount(text: string, width: number): number {
  const room = Math.max(2, width)
  let lines = 1
  let used = 0
  // What cannot be split: a Latin word or number, a character with the signs that cling to it.
  let piece = 0
  let isOpen = false
  let wasLatin = false
  const place = (): void => {
    if (piece === 0) return
    if (used + piece <= room) used += piece
    else {
      if (used > 0) lines += 1
      // A word longer than the line is broken anywhere; its rest shares the last of its lines.
      const full = Math.ceil(piece / room) - 1
      lines += full
      used = piece - full * room
    }
    piece = 0
  }
  for (let at = 0; at < text.length; at += 1) {
    const code = text.codePointAt(at) ?? 0
    if (code >= 0x4e00 && code <= 0x9fff) {
      // Nearly every character of a ledger: it may stand first and last, and is two wide.
      if (!isOpen) place()
      piece += 2
      isOpen = wasLatin = false
      continue
    }
    if (code > 0xffff) at += 1
    if (code === 0x0a) {
      place()
      lines += 1
      used = 0
      isOpen = wasLatin = false
    } else if (isBlank(code)) {
      place()
      // A blank at the end of a line hangs over it.
      used = Math.min(room, used + widthOf(code))
      isOpen = wasLatin = false
    } else {
      if (!isOpen && !(wasLatin && isLatin(code)) && !neverFirst.has(code)) place()
      piece += widthOf(code)
      isOpen = neverLast.has(code)
      wasLatin = isLatin(code)
    }
  }
  place()
  return lines
}
