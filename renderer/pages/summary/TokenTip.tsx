import { useEffect, useState, type RefObject } from 'react'
import type { FigureStop } from './editor/figureStops'
import type { SummaryView } from './editor/summaryView'

type TokenTipProps = { readonly viewRef: RefObject<SummaryView | null>; readonly picked: FigureStop | null }
type Tip = { readonly text: string; readonly left: number; readonly top: number }

/** The query of a number in words, under the pointer or at the number that the keyboard has chosen. */
export function TokenTip({ viewRef, picked }: TokenTipProps) {
  const [tip, setTip] = useState<Tip | null>(null)
  useEffect(() => {
    const dom = viewRef.current?.view.dom
    if (!dom) return
    const show = (event: Event): void => setTip(tipOf(event.target))
    const hide = (): void => setTip(null)
    dom.addEventListener('pointerover', show)
    dom.addEventListener('pointerleave', hide)
    dom.addEventListener('keydown', hide)
    document.addEventListener('scroll', hide, true)
    return () => {
      dom.removeEventListener('pointerover', show)
      dom.removeEventListener('pointerleave', hide)
      dom.removeEventListener('keydown', hide)
      document.removeEventListener('scroll', hide, true)
    }
  }, [viewRef])
  useEffect(() => {
    const dom = viewRef.current?.view.dom
    // Only what the keyboard chose: under the pointer it is shown already.
    if (picked?.is !== 'token' || !dom || dom.matches(':hover')) return
    const shown = requestAnimationFrame(() => setTip(tipOf(dom.querySelector('.summary-token.is-picked'))))
    return () => cancelAnimationFrame(shown)
  }, [picked, viewRef])
  if (!tip) return null
  return (
    <div className="summary-tip" role="tooltip" style={{ left: tip.left, top: tip.top }}>
      {tip.text}
    </div>
  )
}

function tipOf(target: EventTarget | null): Tip | null {
  const token = target instanceof Element ? target.closest<HTMLElement>('.summary-token') : null
  const text = token?.dataset.source
  if (!token || text === undefined) return null
  const box = token.getBoundingClientRect()
  return { text, left: Math.min(box.left, window.innerWidth - 440), top: box.bottom + 6 }
}
