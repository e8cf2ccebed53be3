import { stockShortages } from '../../shared/domain/stock'
import type { ArchiveRecord } from '../../shared/domain/record'
import type { Kind } from '../../shared/kinds/kind'
import { useKindRecords } from './useKindRecords'

const none: ReadonlyMap<string, number> = new Map()
/** Every row of a list asks; worked out once for the records as they stand. */
const found = new WeakMap<readonly ArchiveRecord[], ReadonlyMap<string, number>>()

/** Records of the kind after which the stock stands below 0, and how far; none for a kind without a stock. */
export function useShortages(kind: Kind): ReadonlyMap<string, number> {
  const { records } = useKindRecords(kind.stock ? kind.id : null)
  if (!kind.stock) return none
  const known = found.get(records) ?? stockShortages(kind.stock, records)
  found.set(records, known)
  return known
}
