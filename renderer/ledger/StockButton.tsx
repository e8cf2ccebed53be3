import { useState } from 'react'
import type { Kind } from '../../shared/kinds/kind'
import { Button } from '../ui/Button'
import { StockDialog } from './StockDialog'

/** 结存 of every name that ever moved. */
export function StockButton({ kind }: { readonly kind: Kind }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button hasPopup="dialog" onClick={() => setOpen(true)}>
        结存
      </Button>
      {isOpen && <StockDialog kind={kind} onClose={() => setOpen(false)} />}
    </>
  )
}
