import { useEffect, useSyncExternalStore } from 'react'
import { useArchive, useFieldContext } from '../data/useArchive'
import { searchIndexOf, type Indexed } from './searchIndex'

const nothing: Indexed = { entries: [], isComplete: true }

/** Entries of every year, made the first time search is used and then only for what changed. */
export function useSearchEntries(isWanted: boolean): Indexed {
  const archive = useArchive()
  const context = useFieldContext()
  const index = searchIndexOf(archive)
  const indexed = useSyncExternalStore(index.subscribe, index.snapshot)
  useEffect(() => {
    if (isWanted) index.want(context)
  }, [index, isWanted, context])
  return isWanted ? indexed : nothing
}
