import type { Kind } from '../../shared/kinds/kind'
import type { List } from './useList'

/** Export and print of the ledger as it is filtered. */
export function LedgerActions(_props: { readonly kind: Kind; readonly list: List }) {
  return null
}
