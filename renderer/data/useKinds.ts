import { useSyncExternalStore } from 'react'
import { kinds } from '../../shared/kinds/index'
import type { Kind } from '../../shared/kinds/kind'
import { useArchive } from './useArchive'

/** The kinds there are now; drawn again when a ledger is added or changed in 设置. */
export function useKinds(): readonly Kind[] {
  const archive = useArchive()
  return useSyncExternalStore(archive.subscribe, () => kinds)
}
