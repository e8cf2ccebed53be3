import { useEffect, useState } from 'react'
import type { ArchiveRecord } from '../../shared/domain/record'
import { useArchive, useSaveState } from './useArchive'

/** Deleted records of every year, the last deleted first; null while they are read. Read again after each save. */
export function useTrash(): readonly ArchiveRecord[] | null {
  const archive = useArchive()
  const save = useSaveState()
  const stamp = save.is === 'saved' ? save.at.getTime() : 0
  const [records, setRecords] = useState<readonly ArchiveRecord[] | null>(null)
  useEffect(() => {
    let isCurrent = true
    void archive.db.records
      .filter(record => record.deletedAt !== null)
      .toArray()
      .then(found => {
        if (!isCurrent) return
        setRecords(found.sort((one, other) => ((one.deletedAt ?? '') < (other.deletedAt ?? '') ? 1 : -1)))
      })
    return () => {
      isCurrent = false
    }
  }, [archive, stamp])
  return records
}
