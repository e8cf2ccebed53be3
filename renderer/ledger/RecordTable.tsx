import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef, type KeyboardEvent } from 'react'
import type { ArchiveRecord } from '../../shared/domain/record'
import type { Kind } from '../../shared/kinds/kind'
import { isComposing } from '../ui/isComposing'
import { RecordRow } from './RecordRow'
import './recordTable.css'
import { TableHead } from './TableHead'
import { placeOf, rememberPlace, type List } from './useList'

type RecordTableProps = {
  readonly kind: Kind
  readonly list: List
  readonly chosenId: string | undefined
  readonly onChoose: (record: ArchiveRecord) => void
  /** Enter: into the record. */
  readonly onOpen: (record: ArchiveRecord) => void
  readonly onTrash: (record: ArchiveRecord) => void
}

/** Only the rows in sight are drawn; the chosen one keeps the keyboard. */
export function RecordTable({ kind, list, chosenId, onChoose, onOpen, onTrash }: RecordTableProps) {
  const scroller = useRef<HTMLDivElement>(null)
  const rowHeight = useRowHeight(kind)
  const { rows } = list
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    initialOffset: placeOf(kind.id).top,
    getItemKey: index => rows[index]?.id ?? index,
  })
  const chosenAt = rows.findIndex(row => row.id === chosenId)
  useEffect(() => {
    if (chosenAt >= 0) virtual.scrollToIndex(chosenAt, { align: 'auto' })
    // Only when the choice changes: scrolling by hand must not be pulled back.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [chosenId])

  const onKeyDown = (event: KeyboardEvent): void => {
    if (isComposing(event)) return
    const chosen = rows[chosenAt]
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 1)
    const step = {
      ArrowDown: 1,
      ArrowUp: -1,
      PageDown: page,
      PageUp: -page,
      Home: -rows.length,
      End: rows.length,
    }[event.key]
    if (step !== undefined) {
      const target = rows[Math.min(rows.length - 1, Math.max(0, chosenAt + step))]
      if (target) {
        onChoose(target)
        focusRow(scroller.current, target.id)
      }
    } else if (event.key === 'Enter' && chosen) onOpen(chosen)
    else if (event.key === 'Delete' && chosen) onTrash(chosen)
    else return
    event.preventDefault()
  }
  return (
    <div className="record-table" role="table" aria-label={kind.label} aria-rowcount={rows.length + 1}>
      <TableHead kind={kind} list={list} />
      <div
        className="record-rows"
        role="rowgroup"
        ref={scroller}
        onKeyDown={onKeyDown}
        onScroll={event => rememberPlace(kind.id, { top: event.currentTarget.scrollTop })}
      >
        <div className="record-rows-space" role="presentation" style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(item => {
            const record = rows[item.index]
            if (!record) return null
            const isChosen = record.id === chosenId
            return (
              <RecordRow
                key={record.id}
                kind={kind}
                record={record}
                index={item.index}
                top={item.start}
                height={rowHeight}
                isChosen={isChosen}
                isEntry={isChosen || (chosenAt < 0 && item.index === 0)}
                onChoose={onChoose}
              />
            )
          })}
        </div>
      </div>
    </div>
  )
}

/** The row may only be drawn after the scroll; it takes the focus when it is. */
function focusRow(scroller: HTMLElement | null, id: string): void {
  requestAnimationFrame(() => {
    scroller?.querySelector<HTMLElement>(`[data-record="${CSS.escape(id)}"]`)?.focus({ preventScroll: true })
  })
}

/** Two lines where the kind has a subtitle; the theme of large type is taller. */
function useRowHeight(kind: Kind): number {
  const name = kind.subtitle === null ? '--row' : '--row-two-line'
  return Number.parseInt(getComputedStyle(document.documentElement).getPropertyValue(name), 10) || 34
}
