import type { SearchEntry } from './searchEntry'
import type { Term, Wanted } from './wanted'

/**
 * Best first: initials and titles that begin with the query, then titles, then anything written in the record; the words
 * as typed before another wording of them, newest first within.
 */
export function search(entries: readonly SearchEntry[], wanted: Wanted): readonly SearchEntry[] {
  if (wanted.whole.said === '') return []
  const ranked: { entry: SearchEntry; rank: number }[] = []
  for (const entry of entries) {
    const rank = rankOf(entry, wanted)
    if (rank > 0) ranked.push({ entry, rank })
  }
  ranked.sort(
    (a, b) => b.rank - a.rank || (a.entry.date < b.entry.date ? 1 : a.entry.date > b.entry.date ? -1 : 0),
  )
  return ranked.map(({ entry }) => entry)
}

function rankOf(entry: SearchEntry, { whole, words }: Wanted): number {
  const rank = rankOfTerm(entry, whole)
  if (rank > 0 || words.length === 0) return rank
  // Every word somewhere: as good as the worst of them, behind what has them in one piece.
  let worst = Infinity
  for (const word of words) {
    const own = rankOfTerm(entry, word)
    if (own === 0) return 0
    worst = Math.min(worst, own)
  }
  return worst / 10
}

function rankOfTerm(entry: SearchEntry, { said, others }: Term): number {
  const own = rankOfWording(entry, said)
  if (own > 0) return own * 2
  for (const other of others) {
    const rank = rankOfWording(entry, other)
    if (rank > 0) return rank * 2 - 1
  }
  return 0
}

function rankOfWording(entry: SearchEntry, folded: string): number {
  if (entry.initials !== '' && entry.initials.startsWith(folded)) return entry.initials === folded ? 5 : 4
  if (entry.foldedTitle.startsWith(folded)) return 3
  if (entry.foldedTitle.includes(folded)) return 2
  return entry.folded.includes(folded) ? 1 : 0
}
