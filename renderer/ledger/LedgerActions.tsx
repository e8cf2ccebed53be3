import type { Kind } from '../../shared/kinds/kind'
import { navigate } from '../app/route'
import { Button } from '../ui/Button'
import { ExportLedgerButton } from './ExportLedgerButton'
import { PrintLedgerButton } from './PrintLedgerButton'
import { StockButton } from './StockButton'
import type { List } from './useList'

/** Export and print of the ledger as it is filtered, and what the kind's declaration adds. */
export function LedgerActions(props: { readonly kind: Kind; readonly list: List }) {
  return (
    <>
      {props.kind.version && (
        <Button onClick={() => navigate({ page: 'kind', kind: props.kind.id, view: 'onDay' })}>
          某日在任
        </Button>
      )}
      {props.kind.stock && <StockButton kind={props.kind} />}
      <ExportLedgerButton {...props} />
      <PrintLedgerButton {...props} />
    </>
  )
}
