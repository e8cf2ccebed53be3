import { kindFromOwnLedger } from '../../../shared/domain/ownLedgerKind'
import { ownLedgerSchema, type OwnLedger } from '../../../shared/domain/ownLedger'
import { ledgerColumns } from '../../../shared/sheets/ledgerColumns'

/** Head of the Excel as it will be; empty until the ledger can be read. */
export function OwnLedgerPreview({ ledger, year }: { readonly ledger: OwnLedger; readonly year: number }) {
  const parsed = ownLedgerSchema.safeParse(ledger)
  if (!parsed.success) return null
  const kind = kindFromOwnLedger(parsed.data)
  return (
    <div className="own-preview">
      <table aria-label="表头预览">
        <caption>
          {kind.date === null ? '' : `${year}年`}
          {kind.ledger.title}
        </caption>
        <thead>
          <tr>
            {ledgerColumns(kind).map(({ sheet }, at) => (
              <th key={at} scope="col">
                {sheet.header}
              </th>
            ))}
          </tr>
        </thead>
      </table>
    </div>
  )
}
