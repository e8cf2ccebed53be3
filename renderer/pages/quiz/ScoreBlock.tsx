import { useVirtualizer, defaultRangeExtractor } from '@tanstack/react-virtual'
import { useEffect, type ReactNode, type RefObject } from 'react'
import { columnLabels, type ScoreColumn } from './scoreEntry'

type ScoreBlockProps = {
  /** Rows from … up to, not including. */
  readonly from: number
  readonly to: number
  readonly columns: readonly ScoreColumn[]
  readonly activeRow: number
  readonly scroller: RefObject<HTMLDivElement | null>
  /** Draw only what is seen: many people. */
  readonly isVirtual: boolean
  readonly drawRow: (row: number, top: number | null) => ReactNode
}

const defaultHeight = 24

/** One of the two columns of people: heading and rows. */
export function ScoreBlock(props: ScoreBlockProps) {
  const { from, to, columns, activeRow, isVirtual, drawRow } = props
  const active = activeRow >= from && activeRow < to ? activeRow - from : -1
  const rows = useVirtualizer({
    count: isVirtual ? to - from : 0,
    getScrollElement: () => props.scroller.current,
    estimateSize: () => rowHeight(props.scroller.current),
    overscan: 16,
    scrollMargin: 28,
    // The cell that is typed into stays, or its text would be gone from the screen.
    rangeExtractor: range => {
      const seen = defaultRangeExtractor(range)
      return active < 0 || seen.includes(active) ? seen : [...seen, active].sort((a, b) => a - b)
    },
  })
  useEffect(() => {
    if (isVirtual && active >= 0) rows.scrollToIndex(active, { align: 'auto' })
    // Only when the person changes; scrolling by hand is left alone.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [active, isVirtual])
  return (
    <div role="rowgroup" className="scores-block">
      <div role="row" className="scores-head" aria-rowindex={1}>
        <div role="columnheader">序号</div>
        <div role="columnheader">姓名</div>
        <div role="columnheader">股室</div>
        {columns.map(column => (
          <div
            key={column}
            role="columnheader"
            className={column === 'note' ? 'scores-note' : 'scores-number'}
          >
            {columnLabels[column]}
          </div>
        ))}
      </div>
      {isVirtual ? (
        <div role="presentation" className="scores-virtual" style={{ height: rows.getTotalSize() }}>
          {rows.getVirtualItems().map(item => drawRow(from + item.index, item.start - 28))}
        </div>
      ) : (
        Array.from({ length: to - from }, (_, index) => drawRow(from + index, null))
      )}
    </div>
  )
}

/** Rows are as high as the theme says; large print has taller ones. */
function rowHeight(element: HTMLElement | null): number {
  const value = element && getComputedStyle(element).getPropertyValue('--row-dense')
  const height = value ? Number.parseFloat(value) - 2 : Number.NaN
  return Number.isFinite(height) ? height : defaultHeight
}
