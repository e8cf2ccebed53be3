/**
 * Width of text in half-widths: a Chinese character is 2, a Latin letter or digit 1, a combining mark 0. Paper and
 * workbook have no common font to ask, and offices count columns in characters anyway.
 */
export function halfWidths(text: string): number {
  let width = 0
  for (const mark of text) width += widthOf(mark.codePointAt(0) ?? 0)
  return width
}

/** Width of the longest line of the text. */
export function widestLine(text: string): number {
  return text.includes('\n') ? Math.max(...text.split('\n').map(halfWidths)) : halfWidths(text)
}

const combining = /^\p{M}$|^[\u200b-\u200f\ufe00-\ufe0f\u{e0100}-\u{e01ef}]$/u

/** Width of one code point: 0, 1 or 2. */
export function widthOf(code: number): number {
  // Most of what is measured; a ledger of 10,000 rows asks for a million of them.
  if (code >= 0x4e00 && code <= 0x9fff) return 2
  if (code < 0x20) return 0
  if (code < 0x300) return isWideSign(code) ? 2 : 1
  if (combining.test(String.fromCodePoint(code))) return 0
  if (code < 0x1100) return 1
  // Half-width katakana and Hangul are the one narrow block above the punctuation that Chinese faces draw wide.
  if (code >= 0xff61 && code <= 0xffdc) return 1
  return code <= 0x115f || code >= 0x2010 ? 2 : 1
}

/** × ÷ ± ° · § are drawn a full character wide by Chinese faces. */
function isWideSign(code: number): boolean {
  return code === 0xd7 || code === 0xf7 || code === 0xb1 || code === 0xb0 || code === 0xb7 || code === 0xa7
}
