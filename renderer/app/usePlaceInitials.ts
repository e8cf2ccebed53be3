import { useEffect, useState } from 'react'
import type { SearchEntry } from '../../shared/search/searchEntry'
import type { Named } from '../../shared/search/wanted'
import { initialsFor } from '../data/initials'

/** Pinyin of a place never changes, so it is made once. */
const known = new Map<string, string>()

/** Places of all records with their initials, made in idle moments when letters are first searched. */
export function usePlaceInitials(entries: readonly SearchEntry[], isWanted: boolean): readonly Named[] {
  const [places, setPlaces] = useState<readonly Named[]>([])
  useEffect(() => {
    if (!isWanted) return
    const left = new AbortController()
    const texts = [...new Set(entries.flatMap(entry => entry.places))]
    void (async () => {
      for (const text of texts) {
        if (!known.has(text)) {
          await new Promise(resolve => requestIdleCallback(resolve, { timeout: 100 }))
          if (left.signal.aborted) return
          known.set(text, await initialsFor(text))
        }
      }
      if (!left.signal.aborted) setPlaces(texts.map(text => ({ text, initials: known.get(text) ?? '' })))
    })()
    return () => left.abort()
  }, [entries, isWanted])
  return places
}
