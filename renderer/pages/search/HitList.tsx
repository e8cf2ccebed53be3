import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef, useState, type KeyboardEvent } from 'react'
import { longDay } from '../../../shared/domain/day'
import { kindOf } from '../../../shared/kinds/index'
import { markText } from '../../../shared/search/marks'
import type { SearchEntry } from '../../../shared/search/searchEntry'
import { isComposing } from '../../ui/isComposing'
import { MarkedText } from '../../ui/MarkedText'

type HitListProps = {
  readonly hits: readonly SearchEntry[]
  readonly wordings: readonly string[]
  readonly excerptOf: (hit: SearchEntry) => string
  readonly onOpen: (hit: SearchEntry) => void
}

/** Two lines a hit: what it is, and where the words stand in it. Only the rows in sight are drawn. */
export function HitList({ hits, wordings, excerptOf, onOpen }: HitListProps) {
  const scroller = useRef<HTMLUListElement>(null)
  const [entered, setEntered] = useState(0)
  const height = rowHeight()
  const virtual = useVirtualizer({
    count: hits.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    overscan: 8,
    getItemKey: index => hits[index]?.id ?? index,
  })
  const onKeyDown = (event: KeyboardEvent): void => {
    if (isComposing(event)) return
    const step = { ArrowDown: 1, ArrowUp: -1, Home: -hits.length, End: hits.length }[event.key]
    if (step === undefined) return
    event.preventDefault()
    const to = Math.min(hits.length - 1, Math.max(0, entered + step))
    setEntered(to)
    virtual.scrollToIndex(to, { align: 'auto' })
    // The row may only be drawn after the scroll; it takes the focus when it is.
    requestAnimationFrame(() =>
      scroller.current?.querySelector<HTMLElement>(`[data-hit="${to}"]`)?.focus({ preventScroll: true }),
    )
  }
  return (
    <ul className="found-list" aria-label="搜索到的记录" ref={scroller} onKeyDown={onKeyDown}>
      <li className="found-space" role="presentation" style={{ height: virtual.getTotalSize() }} />
      {virtual.getVirtualItems().map(item => {
        const hit = hits[item.index]
        if (!hit) return null
        return (
          <li
            key={hit.id}
            className="found-item"
            aria-setsize={hits.length}
            aria-posinset={item.index + 1}
            style={{ top: item.start, height }}
          >
            <button
              type="button"
              className="found-row"
              data-hit={item.index}
              tabIndex={item.index === Math.min(entered, hits.length - 1) ? 0 : -1}
              onFocus={() => setEntered(item.index)}
              onClick={() => onOpen(hit)}
            >
              <span className="found-date">{hit.date === '' ? '' : longDay(hit.date)}</span>
              <span className="found-kind">{kindOf(hit.kind).label}</span>
              <span className="found-text">
                <strong className="found-title">
                  <MarkedText parts={markText(hit.title || '（未填名称）', wordings)} />
                </strong>
                <span className="found-excerpt">
                  <MarkedText parts={markText(excerptOf(hit), wordings)} />
                </span>
              </span>
              <span className="found-pieces">{hit.pieces}</span>
            </button>
          </li>
        )
      })}
    </ul>
  )
}

/** The theme of large type is taller. */
function rowHeight(): number {
  const written = getComputedStyle(document.documentElement).getPropertyValue('--row-two-line')
  return Number.parseInt(written, 10) || 52
}
