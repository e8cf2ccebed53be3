import { useMemo, useSyncExternalStore } from 'react'
import type { ArchiveRecord } from '../../shared/domain/record'
import { kinds } from '../../shared/kinds/index'
import { useArchive, useYear } from './useArchive'

/** Live records of every dated kind in the year of work (or the one asked for), kind by kind. */
export function useYearRecords(asked?: number): {
  readonly records: readonly ArchiveRecord[]
  readonly isComplete: boolean
} {
  const archive = useArchive()
  const ofWork = useYear()
  const year = asked ?? ofWork
  const version = useSyncExternalStore(archive.cache.subscribe, archive.cache.version)
  return useMemo(() => {
    const slices = kinds.filter(kind => kind.date !== null).map(kind => archive.cache.slice(kind.id, year))
    return {
      records: slices.flatMap(slice => slice.records),
      isComplete: slices.every(slice => slice.isComplete),
    }
    // eslint-disable-next-line react-hooks/exhaustive-deps -- version stands for the content of the cache
  }, [archive, year, version])
}
