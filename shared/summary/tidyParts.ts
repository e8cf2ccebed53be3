import type { Part } from './boundText'

/** Joins the pieces of a sentence and mends the punctuation where words between two signs fell away: ，。 → 。 */
export function tidyParts(parts: readonly Part[]): readonly Part[] {
  const joined: Part[] = []
  for (const part of parts) {
    const last = joined.at(-1)
    if (last && 'text' in last && 'text' in part) joined[joined.length - 1] = { text: last.text + part.text }
    else joined.push(part)
  }
  return joined
    .map((part, index): Part => {
      if (!('text' in part)) return part
      const text = part.text
        .replace(/[，、；：]+(?=[。；])/gu, '')
        .replace(/([，、；：])[，、]+/gu, '$1')
        .replace(/。{2,}/gu, '。')
      return { text: index === 0 ? text.replace(/^[，、；。]+/u, '') : text }
    })
    .filter(part => !('text' in part) || part.text !== '')
}
