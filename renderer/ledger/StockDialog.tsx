import { useMemo, useState } from 'react'
import { stockItems } from '../../shared/domain/stock'
import type { Kind } from '../../shared/kinds/kind'
import { useKindRecords } from '../data/useKindRecords'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { StockCard, type StockSide } from './StockCard'
import './stockDialog.css'
import { StockTable } from './StockTable'

type Opened = { readonly key: string; readonly side: StockSide }

/** 结存 by name over all years; a number opens the movements that make it. */
export function StockDialog({ kind, onClose }: { readonly kind: Kind; readonly onClose: () => void }) {
  const { records, isComplete } = useKindRecords(kind.id)
  const [opened, setOpened] = useState<Opened | null>(null)
  const items = useMemo(() => (kind.stock ? stockItems(kind.stock, records) : []), [kind, records])
  const item = opened && items.find(one => one.key === opened.key)
  return (
    <Dialog
      title={item ? `${item.name}的${sideWord(kind, opened.side)}` : `${kind.label}结存`}
      isOpen
      isWide
      onClose={onClose}
      actions={
        <>
          {item && <Button onClick={() => setOpened(null)}>回到结存</Button>}
          <Button onClick={onClose}>关闭</Button>
        </>
      }
    >
      {!isComplete && <p className="stock-empty">记录还在读入，请稍等。</p>}
      {isComplete && items.length === 0 && (
        <p className="stock-empty">
          还没有填好名称和份数的{kind.label}。登记入库和发放以后，这里按名称列出结存。
        </p>
      )}
      {isComplete && item && <StockCard kind={kind} item={item} side={opened.side} onLeave={onClose} />}
      {isComplete && !item && items.length > 0 && (
        <StockTable kind={kind} items={items} onOpen={(key, side) => setOpened({ key, side })} />
      )}
    </Dialog>
  )
}

function sideWord(kind: Kind, side: StockSide): string {
  if (side === 'both') return '结存'
  return (side === 'in' ? kind.stock?.inWord : kind.stock?.outWord) ?? ''
}
