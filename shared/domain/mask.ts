/**
 * The one masking of the house: 13812341234 → 138****1234. Counts code points, for 𬭎 is two UTF-16 units and half of
 * it is no character. Several numbers in one cell are masked each for itself.
 */
export function maskPersonal(text: string): string {
  return text.replace(/[^\s、，,；;/]+/gu, maskOne)
}

function maskOne(word: string): string {
  const characters = Array.from(word)
  const [head, tail] = kept(characters.length)
  return characters
    .map((character, at) => (at < head || at >= characters.length - tail ? character : '*'))
    .join('')
}

/** How many characters stay at the front and at the end. */
function kept(length: number): readonly [number, number] {
  if (length >= 11) return [3, 4]
  return length >= 7 ? [2, 2] : [0, 0]
}
