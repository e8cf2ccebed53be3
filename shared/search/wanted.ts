import { foldSearch } from './foldSearch'
import { otherWordings, type Synonyms } from './synonyms'

/** A name with its pinyin initials: a person or a place. */
export type Named = { readonly text: string; readonly initials: string }

/** One thing that must stand in the record, in any of its wordings; all folded. */
export type Term = { readonly said: string; readonly others: readonly string[] }

/** What was typed: as one word, and as words that must all be there (除四害　4月). */
export type Wanted = { readonly whole: Term; readonly words: readonly Term[] }

export const nothingWanted: Wanted = { whole: { said: '', others: [] }, words: [] }

export function wantedOf(query: string, synonyms: Synonyms, named: readonly Named[] = []): Wanted {
  const said = foldSearch(query)
  if (said === '') return nothingWanted
  const words = query.trim().split(/\s+/u)
  const terms = words.map(word => termOf(foldSearch(word), synonyms, named)).filter(term => term.said !== '')
  return { whole: termOf(said, synonyms, named), words: terms.length > 1 ? terms : [] }
}

/** Letters may be the initials of a name: all of a person's, or how a place begins. */
export function hasInitials(query: string): boolean {
  return query
    .trim()
    .split(/\s+/u)
    .some(word => initials.test(foldSearch(word)))
}

const initials = /^[a-z]{2,}$/u

function termOf(said: string, synonyms: Synonyms, named: readonly Named[]): Term {
  const names = initials.test(said)
    ? named.filter(name => name.initials.startsWith(said)).map(name => foldSearch(name.text))
    : []
  return { said, others: [...new Set([...otherWordings(said, synonyms), ...names])] }
}

/** Every wording that may be marked in a text, the longest first. */
export function wordingsOf(wanted: Wanted): readonly string[] {
  const terms = [wanted.whole, ...wanted.words]
  return terms
    .flatMap(term => [term.said, ...term.others])
    .filter(wording => wording !== '')
    .sort((a, b) => b.length - a.length)
}
