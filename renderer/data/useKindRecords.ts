import { useSyncExternalStore } from 'react'
import type { Slice } from './recordCache'
import { useArchive } from './useArchive'

const none: Slice = { records: [], isComplete: true }

/** Live records of a kind in every year; nothing is read for null. */
export function useKindRecords(kind: string | null): Slice {
  const { cache } = useArchive()
  return useSyncExternalStore(cache.subscribe, () => (kind === null ? none : cache.ofKind(kind)))
}
