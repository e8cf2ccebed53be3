import { useEffect, useState } from 'react'
import type { HistoryRow } from './history'
import { useArchive, useSaveState } from './useArchive'

/** The last `limit` writes of the whole archive, newest first; null while they are read. Read again after each save. */
export function useChanges(limit: number): readonly HistoryRow[] | null {
  const archive = useArchive()
  const save = useSaveState()
  const stamp = save.is === 'saved' ? save.at.getTime() : 0
  const [rows, setRows] = useState<readonly HistoryRow[] | null>(null)
  useEffect(() => {
    let isCurrent = true
    void archive.db.history
      .orderBy(':id')
      .reverse()
      .limit(limit)
      .toArray()
      .then(found => {
        if (isCurrent) setRows(found)
      })
    return () => {
      isCurrent = false
    }
  }, [archive, stamp, limit])
  return rows
}
