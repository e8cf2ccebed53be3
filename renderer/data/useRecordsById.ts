import { useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import type { ArchiveRecord } from '../../shared/domain/record'
import { useArchive } from './useArchive'

/** Records of any kind and year, read past the lists, trash left out; read again after each change. */
export function useRecordsById(ids: readonly string[]): readonly ArchiveRecord[] {
  const archive = useArchive()
  const version = useSyncExternalStore(archive.cache.subscribe, archive.cache.version)
  const wanted = ids.join(' ')
  const [found, setFound] = useState<readonly ArchiveRecord[]>([])
  useEffect(() => {
    let isCurrent = true
    if (wanted === '') return
    void archive.db.records.bulkGet(wanted.split(' ')).then(records => {
      if (isCurrent) setFound(records.flatMap(record => (record?.deletedAt === null ? [record] : [])))
    })
    return () => {
      isCurrent = false
    }
  }, [archive, wanted, version])
  return useMemo(() => found.filter(record => wanted.split(' ').includes(record.id)), [found, wanted])
}
