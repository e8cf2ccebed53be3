import { kindFromOwnLedger } from '../../../shared/domain/ownLedgerKind'
import { ownLedgerSchema, type OwnLedger } from '../../../shared/domain/ownLedger'
import { columnWidths } from '../../../shared/sheets/columnWidths'
import { ledgerColumns } from '../../../shared/sheets/ledgerColumns'
import { ledgerFrame } from '../../../shared/sheets/ledgerSheet'
import { useFieldContext, useSetting } from '../../data/useArchive'

/** The sheet as it will print, still without records; empty until the ledger can be read. */
export function OwnLedgerPreview({ ledger, year }: { readonly ledger: OwnLedger; readonly year: number }) {
  const context = useFieldContext()
  const unit = useSetting('unit')
  const parsed = ownLedgerSchema.safeParse(ledger)
  if (!parsed.success) return null
  const kind = kindFromOwnLedger(parsed.data)
  // A column with a sum shows 0: it is seen to have one.
  const sums = ledgerColumns(kind).map(column => (column.hasTotal ? 0 : null))
  const { name: unitName, archivist } = unit
  const input = { kind, year, records: [], unitName, archivist, context, period: '' }
  const frame = ledgerFrame({ ...input, reportedOn: context.today }, sums)
  // Days have their width before there is one; the others are fitted to what will stand in them.
  const days = frame.columns.map(column => (column.type === 'day' ? context.today : null))
  const widths = columnWidths(frame, [days])
  const whole = widths.reduce((sum, width) => sum + width, 0)
  return (
    <div className="own-preview">
      <div className="own-paper">
        <p className="own-paper-title">{frame.title}</p>
        <p className="own-paper-line">
          <span>{frame.topLeft}</span>
          <span>{frame.topRight}</span>
        </p>
        <table aria-label="表头预览">
          <colgroup>
            {widths.map((width, at) => (
              <col key={at} style={{ width: `${(width / whole) * 100}%` }} />
            ))}
          </colgroup>
          <thead>
            <tr>
              {frame.columns.map(({ header }, at) => (
                <th key={at} scope="col">
                  {header}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr>
              {frame.columns.map((_, at) => (
                <td key={at}>　</td>
              ))}
            </tr>
            <tr>
              {frame.total?.map(({ value, span }, at) => (
                <td key={at} colSpan={span}>
                  {value}
                </td>
              ))}
            </tr>
          </tbody>
        </table>
        <p className="own-paper-line">
          {frame.signature.map(({ label, value }) => (
            <span key={label}>
              {label}：{value}
            </span>
          ))}
        </p>
      </div>
    </div>
  )
}
