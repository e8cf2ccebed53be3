import { longDay } from '../../shared/domain/day'
import type { StockItem, StockMovement } from '../../shared/domain/stock'
import { recordTitle } from '../../shared/domain/recordTitle'
import type { Kind } from '../../shared/kinds/kind'
import { openRecord } from '../app/openFigure'
import { useArchive } from '../data/useArchive'
import { PageLink } from '../ui/PageLink'

/** Which movements: what came in, what went out, or both with the balance after each. */
export type StockSide = 'in' | 'out' | 'both'

type StockCardProps = {
  readonly kind: Kind
  readonly item: StockItem
  readonly side: StockSide
  readonly onLeave: () => void
}

/** 流水 of one name. A line opens its record. */
export function StockCard({ kind, item, side, onLeave }: StockCardProps) {
  const archive = useArchive()
  const { stock } = kind
  const unit = kind.fields[stock?.copies ?? '']?.unit ?? ''
  const shown = item.movements.filter(({ isIn }) => side === 'both' || isIn === (side === 'in'))
  const hasBalance = side === 'both'
  return (
    <table className="stock-table" aria-label={`${item.name}的记录`}>
      <thead>
        <tr>
          <th scope="col">日期</th>
          <th scope="col">{kind.fields[stock?.name ?? '']?.label}</th>
          <th scope="col">{kind.subtitle === null ? '' : kind.fields[kind.subtitle]?.label}</th>
          <th scope="col">{kind.fields[stock?.movement ?? '']?.label}</th>
          <th scope="col" className="stock-number">
            {kind.fields[stock?.copies ?? '']?.label}（{unit}）
          </th>
          {hasBalance && (
            <th scope="col" className="stock-number">
              结存（{unit}）
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {shown.map(movement => (
          <tr key={movement.record.id}>
            <td>{movement.day === '' ? '没有日期' : longDay(movement.day)}</td>
            <td>
              <PageLink
                onOpen={() => {
                  onLeave()
                  void openRecord(archive, movement.record)
                }}
              >
                {recordTitle(kind, movement.record)}
              </PageLink>
            </td>
            <td>{placeOf(kind, movement)}</td>
            <td>{movement.isIn ? stock?.inWord : stock?.outWord}</td>
            <td className="stock-number">{movement.copies}</td>
            {hasBalance && (
              <td className={`stock-number${movement.balance < 0 ? ' stock-short' : ''}`}>
                {movement.balance < 0 ? `−${-movement.balance}` : movement.balance}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function placeOf(kind: Kind, { record }: StockMovement): string {
  const value = kind.subtitle === null ? '' : record.data[kind.subtitle]
  return typeof value === 'string' ? value : ''
}
