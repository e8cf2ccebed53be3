import { useCallback, useDeferredValue, useMemo } from 'react'
import { search } from '../../shared/search/scan'
import type { SearchEntry } from '../../shared/search/searchEntry'
import { hasInitials, wantedOf, wordingsOf } from '../../shared/search/wanted'
import { usePeople, useSetting } from '../data/useArchive'
import { usePlaceInitials } from './usePlaceInitials'
import { useSearchEntries } from './useSearchEntries'

export type Found = {
  readonly hits: readonly SearchEntry[]
  /** What to mark in a text. */
  readonly wordings: readonly string[]
  readonly isComplete: boolean
  /** The hits of a query at once, for a key that cannot wait for the drawing. */
  readonly find: (query: string) => readonly SearchEntry[]
}

/** Everything that was found. The typing is drawn first, the hits follow. */
export function useSearch(query: string, isWanted: boolean): Found {
  const { entries, isComplete } = useSearchEntries(isWanted)
  const synonyms = useSetting('synonyms')
  const people = usePeople()
  const settled = useDeferredValue(query)
  const places = usePlaceInitials(entries, isWanted && hasInitials(settled))
  const named = useMemo(
    () => [
      ...people.all.map(({ name, initials }) => ({ text: name, initials })),
      ...places.filter(place => place.initials !== ''),
    ],
    [people, places],
  )
  const read = useCallback((text: string) => wantedOf(text, synonyms, named), [synonyms, named])
  const find = useCallback((text: string) => search(entries, read(text)), [entries, read])
  const hits = useMemo(() => find(settled), [find, settled])
  const wordings = useMemo(() => wordingsOf(read(settled)), [read, settled])
  return { hits, wordings, isComplete, find }
}
