import { useEffect, useState } from 'react'
import type { HistoryRow } from './history'
import { useArchive, useSaveState } from './useArchive'

/** What was written of one record, newest first; read again after each save. */
export function useHistory(id: string): readonly HistoryRow[] {
  const archive = useArchive()
  const save = useSaveState()
  const stamp = save.is === 'saved' ? save.at.getTime() : 0
  const [rows, setRows] = useState<readonly HistoryRow[]>([])
  useEffect(() => {
    let isCurrent = true
    void archive.db.history
      .where('id')
      .equals(id)
      .sortBy('seq')
      .then(found => {
        if (isCurrent) setRows(found.reverse())
      })
    return () => {
      isCurrent = false
    }
  }, [archive, id, stamp])
  return rows
}
