import { useMemo, useSyncExternalStore } from 'react'
import type { ArchiveRecord } from '../../shared/domain/record'
import { kinds } from '../../shared/kinds/index'
import { useArchive } from './useArchive'
import type { Slice } from './recordCache'

export type SourceRecords = { readonly records: readonly ArchiveRecord[]; readonly isComplete: boolean }

/**
 * Live records of every kind that are registered, of the year and of no year. What is written from them (总结) is left
 * out: the same object comes back as long as none of the others changed, so that saving a text counts nothing anew.
 */
export function useSourceRecords(year: number): SourceRecords {
  const { cache } = useArchive()
  const read = useMemo(() => {
    let last: readonly Slice[] = []
    let made: SourceRecords | null = null
    return (): SourceRecords => {
      const slices = kinds.filter(kind => kind.isComposed !== true).map(kind => cache.slice(kind.id, year))
      if (made && slices.length === last.length && slices.every((slice, at) => slice === last[at]))
        return made
      last = slices
      made = {
        records: slices.flatMap(slice => slice.records),
        isComplete: slices.every(slice => slice.isComplete),
      }
      return made
    }
  }, [cache, year])
  return useSyncExternalStore(cache.subscribe, read)
}
