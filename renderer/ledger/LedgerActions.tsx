import type { Kind } from '../../shared/kinds/kind'
import { ExportLedgerButton } from './ExportLedgerButton'
import { PrintLedgerButton } from './PrintLedgerButton'
import type { List } from './useList'

/** Export and print of the ledger as it is filtered. */
export function LedgerActions(props: { readonly kind: Kind; readonly list: List }) {
  return (
    <>
      <ExportLedgerButton {...props} />
      <PrintLedgerButton {...props} />
    </>
  )
}
