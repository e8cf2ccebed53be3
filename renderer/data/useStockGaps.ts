import { useMemo, useSyncExternalStore } from 'react'
import { stockGaps } from '../../shared/figures/stockGaps'
import { kinds } from '../../shared/kinds/index'
import type { Gap } from '../../shared/figures/gaps'
import { useArchive, useYear } from './useArchive'

/** 结存不足 of the year of work, of every kind with a stock. */
export function useStockGaps(): readonly Gap[] {
  const { cache } = useArchive()
  const year = useYear()
  const version = useSyncExternalStore(cache.subscribe, cache.version)
  return useMemo(
    () =>
      kinds
        .filter(kind => kind.stock !== undefined)
        .flatMap(kind => stockGaps(kind, cache.ofKind(kind.id).records, year)),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- version stands for the content of the cache
    [cache, year, version],
  )
}
