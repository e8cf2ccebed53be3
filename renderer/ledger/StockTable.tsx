import type { StockItem } from '../../shared/domain/stock'
import type { Kind } from '../../shared/kinds/kind'
import { PageLink } from '../ui/PageLink'
import { Tag } from '../ui/Tag'
import type { StockSide } from './StockCard'

type StockTableProps = {
  readonly kind: Kind
  readonly items: readonly StockItem[]
  readonly onOpen: (key: string, side: StockSide) => void
}

export function StockTable({ kind, items, onOpen }: StockTableProps) {
  const { stock } = kind
  const unit = kind.fields[stock?.copies ?? '']?.unit ?? ''
  const number = (item: StockItem, side: StockSide, word: string, value: number) => (
    <PageLink label={`${item.name}，${word} ${value} ${unit}`} onOpen={() => onOpen(item.key, side)}>
      {value < 0 ? `−${-value}` : value}
    </PageLink>
  )
  return (
    <table className="stock-table" aria-label={`${kind.label}结存`}>
      <thead>
        <tr>
          <th scope="col">{kind.fields[stock?.name ?? '']?.label}</th>
          {[stock?.inWord ?? '', stock?.outWord ?? '', '结存'].map(word => (
            <th key={word} scope="col" className="stock-number">
              {word}（{unit}）
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {items.map(item => (
          <tr key={item.key}>
            <th scope="row">{item.name}</th>
            <td className="stock-number">{number(item, 'in', stock?.inWord ?? '', item.received)}</td>
            <td className="stock-number">{number(item, 'out', stock?.outWord ?? '', item.given)}</td>
            <td className="stock-number">
              {item.balance === null ? (
                <Tag tone="mute">未登记{stock?.inWord}</Tag>
              ) : (
                <span className={item.movements.some(one => one.balance < 0) ? 'stock-short' : undefined}>
                  {number(item, 'both', '结存', item.balance)}
                </span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
