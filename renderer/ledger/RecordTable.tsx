import { useVirtualizer } from '@tanstack/react-virtual'
import { useCallback, useEffect, useId, useRef, type KeyboardEvent } from 'react'
import type { ArchiveRecord } from '../../shared/domain/record'
import type { Kind } from '../../shared/kinds/kind'
import { isComposing } from '../ui/isComposing'
import { rowOfKey, stepTo } from './listKeys'
import type { Selection } from './many/useSelection'
import { RecordRow, type PressKeys } from './RecordRow'
import './recordTable.css'
import { TableHead } from './TableHead'
import { placeOf, rememberPlace, type List } from './useList'

type RecordTableProps = {
  readonly kind: Kind
  readonly list: List
  readonly selection: Selection
  /** The row at hand: it has the keyboard. */
  readonly chosenId: string | undefined
  /** Enter: into the record. */
  readonly onOpen: (record: ArchiveRecord) => void
  readonly onTrash: (records: readonly ArchiveRecord[]) => void
}

/** Only the rows in sight are drawn; the one at hand keeps the keyboard. */
export function RecordTable({ kind, list, selection, chosenId, onOpen, onTrash }: RecordTableProps) {
  const scroller = useRef<HTMLDivElement>(null)
  const howId = useId()
  const rowHeight = useRowHeight(kind)
  const { rows } = list
  const { many, pick } = selection
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

  const onPress = useCallback(
    (id: string, keys: PressKeys): void => {
      const isAdding = keys.ctrlKey && !keys.shiftKey
      pick(isAdding ? { pick: 'toggle', id } : stepTo(id, keys))
      if (keys.ctrlKey || keys.shiftKey) focusRowOf(scroller.current)
    },
    [pick],
  )
  const onKeyDown = (event: KeyboardEvent): void => {
    if (isComposing(event) || event.altKey) return
    const chosen = rows[chosenAt]
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 1)
    const target = rowOfKey(event.key, rows, chosenAt, page)
    if (target !== undefined) {
      pick(stepTo(target, event))
      focusRowOf(scroller.current)
    }
    // On many PCs the input method takes Ctrl+空格 for itself: 空格 alone does the same.
    else if (event.code === 'Space') pick({ pick: 'toggleHere' })
    else if (event.ctrlKey && event.code === 'KeyA') pick({ pick: 'all' })
    else if (event.key === 'Escape' && selection.hasMarks) selection.clear()
    else if (event.key === 'Enter' && many.length > 0) focusSelectionBar(scroller.current)
    else if (event.key === 'Enter' && chosen) onOpen(chosen)
    else if (event.key === 'Delete' && many.length > 0) onTrash(many)
    else if (event.key === 'Delete' && chosen) onTrash([chosen])
    else return
    event.preventDefault()
  }
  return (
    <div
      className={`record-table${selection.hasMarks ? ' record-table-many' : ''}`}
      role="table"
      aria-label={kind.label}
      aria-rowcount={rows.length + 1}
      aria-describedby={howId}
    >
      {/* A table may not carry aria-multiselectable, so it is said. */}
      <span id={howId} hidden>
        可以选多条：Shift 加上下键连选，空格选中或放开，Ctrl A 全选，Esc 取消
      </span>
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
            const isAtHand = record.id === chosenId
            return (
              <RecordRow
                key={record.id}
                kind={kind}
                record={record}
                index={item.index}
                top={item.start}
                height={rowHeight}
                isChosen={selection.isMarked(record.id)}
                isAtHand={isAtHand}
                isEntry={isAtHand || (chosenAt < 0 && item.index === 0)}
                onPress={onPress}
              />
            )
          })}
        </div>
      </div>
    </div>
  )
}

/** The row at hand may only be drawn after the scroll; it takes the focus when it is. */
function focusRowOf(scroller: HTMLElement | null): void {
  requestAnimationFrame(() => {
    scroller?.querySelector<HTMLElement>('.record-row[tabindex="0"]')?.focus({ preventScroll: true })
  })
}

/** Several are chosen: what can be done with them is nearer than any one of them. */
function focusSelectionBar(scroller: HTMLElement | null): void {
  scroller?.closest('.ledger-list')?.querySelector<HTMLElement>('.selection-bar button')?.focus()
}

/** Two lines where the kind has a subtitle; the theme of large type is taller. */
function useRowHeight(kind: Kind): number {
  const name = kind.subtitle === null ? '--row' : '--row-two-line'
  return Number.parseInt(getComputedStyle(document.documentElement).getPropertyValue(name), 10) || 34
}
