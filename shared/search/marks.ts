import { foldSearch } from './foldSearch'

export type MarkedPart = { readonly text: string; readonly isHit: boolean }

/** Cuts a text as written into what was found and the rest; blanks and quotes inside a hit are marked with it. */
export function markText(text: string, wordings: readonly string[]): readonly MarkedPart[] {
  const { folded, from, to } = foldWithPlaces(text)
  const hits = wordings
    .flatMap(wording => placesIn(folded, wording))
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const parts: MarkedPart[] = []
  let at = 0
  for (const { start, end } of hits) {
    const first = from[start] ?? 0
    const last = to[end - 1] ?? 0
    if (first < at || last <= first) continue
    if (first > at) parts.push({ text: text.slice(at, first), isHit: false })
    parts.push({ text: text.slice(first, last), isHit: true })
    at = last
  }
  if (at < text.length) parts.push({ text: text.slice(at), isHit: false })
  return parts
}

/** The folded text, and for each of its units where the sign behind it begins and ends in the text as written. */
function foldWithPlaces(text: string): {
  readonly folded: string
  readonly from: readonly number[]
  readonly to: readonly number[]
} {
  let folded = ''
  const from: number[] = []
  const to: number[] = []
  let at = 0
  for (const sign of text) {
    const next = at + sign.length
    const unit = foldSearch(sign)
    folded += unit
    for (let each = 0; each < unit.length; each += 1) {
      from.push(at)
      to.push(next)
    }
    at = next
  }
  return { folded, from, to }
}

function placesIn(folded: string, wording: string): readonly { start: number; end: number }[] {
  const places: { start: number; end: number }[] = []
  if (wording === '') return places
  for (let at = folded.indexOf(wording); at >= 0; at = folded.indexOf(wording, at + wording.length))
    places.push({ start: at, end: at + wording.length })
  return places
}
