import { useEffect, useRef, type RefObject } from 'react'
import type { BoundText } from '../../../shared/summary/boundText'
import type { StaleTokens } from './editor/staleMarks'
import { SummaryView, type SummaryPorts } from './editor/summaryView'
import './summaryText.css'

type SummaryEditorProps = SummaryPorts & {
  /** As it stands in the record. */
  readonly stored: BoundText
  /** Something typed is not written yet; the record is behind the editor then. Asked at the moment. */
  readonly isTyped: () => boolean
  readonly stale: StaleTokens
  readonly onHold: () => void
  readonly onRelease: () => void
  readonly onLeave: () => void
  readonly viewRef: RefObject<SummaryView | null>
}

/** The paper on the screen; ProseMirror owns what is inside. Keyed by the record. */
export function SummaryEditor(props: SummaryEditorProps) {
  const place = useRef<HTMLDivElement>(null)
  const latest = useRef(props)
  const { stored, stale, viewRef } = props
  useEffect(() => {
    latest.current = props
  })
  useEffect(() => {
    const element = place.current
    if (!element) return
    const view = new SummaryView(element, latest.current.stored, {
      onChange: changed => latest.current.onChange(changed),
      onPick: stop => latest.current.onPick(stop),
      onStops: stops => latest.current.onStops(stops),
      onOpen: () => latest.current.onOpen(),
      titleOf: token => latest.current.titleOf(token),
    })
    viewRef.current = view
    return () => {
      viewRef.current = null
      view.destroy()
    }
  }, [viewRef])
  useEffect(() => {
    if (!latest.current.isTyped()) viewRef.current?.takeOver(stored)
  }, [stored, viewRef])
  useEffect(() => viewRef.current?.setStale(stale), [stale, viewRef])
  return (
    <div
      ref={place}
      className="summary-sheet"
      onCompositionStart={props.onHold}
      onCompositionEnd={props.onRelease}
      onBlur={props.onLeave}
    />
  )
}
