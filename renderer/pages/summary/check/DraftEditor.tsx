import { useEffect, useRef, type RefObject } from 'react'
import { DraftView } from '../editor/draftView'
import { markWords, type WordMark } from '../editor/words'
import '../summaryText.css'

type DraftEditorProps = {
  readonly stored: string
  readonly isTyped: () => boolean
  readonly marks: readonly WordMark[]
  readonly viewRef: RefObject<DraftView | null>
  readonly onChange: (text: string) => void
  /** The place in the text that was pressed. */
  readonly onPick: (offset: number) => void
  readonly onHold: () => void
  readonly onRelease: () => void
  readonly onLeave: () => void
}

/** Somebody's text as plain paragraphs, coloured by the check. */
export function DraftEditor(props: DraftEditorProps) {
  const place = useRef<HTMLDivElement>(null)
  const latest = useRef(props)
  const { stored, marks, viewRef } = props
  useEffect(() => {
    latest.current = props
  })
  useEffect(() => {
    const element = place.current
    if (!element) return
    const view = new DraftView(
      element,
      latest.current.stored,
      text => latest.current.onChange(text),
      offset => latest.current.onPick(offset),
    )
    viewRef.current = view
    return () => {
      viewRef.current = null
      view.destroy()
    }
  }, [viewRef])
  useEffect(() => {
    if (!latest.current.isTyped()) viewRef.current?.replaceAll(stored)
  }, [stored, viewRef])
  useEffect(() => {
    if (viewRef.current) markWords(viewRef.current.view, marks)
  }, [marks, viewRef])
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
