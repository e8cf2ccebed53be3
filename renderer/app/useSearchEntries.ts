import { useEffect, useRef, useSyncExternalStore } from 'react'
import { searchEntry, type SearchEntry } from '../../shared/search/scan'
import { kinds } from '../../shared/kinds/index'
import type { ArchiveRecord } from '../../shared/domain/record'
import { useArchive, useFieldContext } from '../data/useArchive'

/** Entries of every year, made the first time search is used and then only for what changed. */
export function useSearchEntries(isWanted: boolean): {
  readonly entries: readonly SearchEntry[]
  readonly isComplete: boolean
} {
  const archive = useArchive()
  const context = useFieldContext()
  const version = useSyncExternalStore(archive.cache.subscribe, archive.cache.version)
  const made = useRef(new WeakMap<ArchiveRecord, SearchEntry>())
  const last = useRef<{ version: number; entries: readonly SearchEntry[] }>({ version: -1, entries: [] })
  useEffect(() => {
    if (isWanted) void archive.cache.loadAllYears()
  }, [archive, isWanted])
  if (!isWanted) return { entries: [], isComplete: true }
  if (last.current.version !== version) {
    const byKind = new Map(kinds.map(kind => [kind.id, kind]))
    const entries: SearchEntry[] = []
    for (const record of archive.cache.everything()) {
      const kind = byKind.get(record.kind)
      if (!kind) continue
      const known = made.current.get(record)
      const entry = known ?? searchEntry(kind, record, context)
      if (!known) made.current.set(record, entry)
      entries.push(entry)
    }
    last.current = { version, entries }
  }
  return { entries: last.current.entries, isComplete: archive.cache.hasEverything() }
}
