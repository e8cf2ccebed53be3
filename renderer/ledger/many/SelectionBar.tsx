import { useEffect, useState } from 'react'
import type { ArchiveRecord } from '../../../shared/domain/record'
import type { Kind } from '../../../shared/kinds/kind'
import { Button } from '../../ui/Button'
import { isComposing } from '../../ui/isComposing'
import { ExportLedgerButton } from '../ExportLedgerButton'
import { focusRowAtHand } from '../focusRowAtHand'
import type { List } from '../useList'
import { AddPiecesDialog } from './AddPiecesDialog'
import './selectionBar.css'
import { SetFieldDialog } from './SetFieldDialog'

type SelectionBarProps = {
  readonly kind: Kind
  readonly list: List
  /** Two or more. */
  readonly records: readonly ArchiveRecord[]
  readonly onTrash: (records: readonly ArchiveRecord[]) => void
  /** Why nothing was done with them; null when it was. */
  readonly onRefused: (reason: string | null) => void
  readonly onClear: () => void
}

/** What can be done with several records at once; stands where the filter stood. Esc lets go of them. */
export function SelectionBar(props: SelectionBarProps) {
  const { kind, list, records, onTrash, onClear } = props
  const [open, setOpen] = useState<'field' | 'pieces' | null>(null)
  const close = (): void => setOpen(null)
  useFocusBack()
  return (
    <div
      className="selection-bar"
      role="group"
      aria-label="已选记录"
      onKeyDown={event => {
        if (isComposing(event) || event.key !== 'Escape' || event.defaultPrevented) return
        event.preventDefault()
        onClear()
      }}
    >
      <strong className="selection-count" aria-live="polite">
        已选 {records.length} 条
      </strong>
      <Button size="s" hasPopup="dialog" onClick={() => setOpen('field')}>
        设一栏…
      </Button>
      <Button size="s" hasPopup="dialog" onClick={() => setOpen('pieces')}>
        加材料…
      </Button>
      <ExportLedgerButton kind={kind} list={list} chosen={records} />
      <Button size="s" onClick={() => onTrash(records)}>
        移到回收站
      </Button>
      <Button size="s" variant="quiet" onClick={onClear}>
        取消
      </Button>
      {open === 'field' && (
        <SetFieldDialog kind={kind} records={records} onClose={close} onRefused={props.onRefused} />
      )}
      {open === 'pieces' && <AddPiecesDialog kind={kind} records={records} onClose={close} />}
    </div>
  )
}

/** When the bar goes with the button that had the keyboard, the list has it again. */
function useFocusBack(): void {
  useEffect(
    () => () => {
      if (document.activeElement === null || document.activeElement === document.body) focusRowAtHand()
    },
    [],
  )
}
