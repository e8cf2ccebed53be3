import { useEffect, useEffectEvent } from 'react'
import { flushDrafts } from '../../data/drafts'
import { isComposing } from '../../ui/isComposing'

/** Ctrl P prints what the page shows, with what is still being typed. */
export function usePrintKey(print: () => void): void {
  const printNow = useEffectEvent(print)
  const onKey = useEffectEvent((event: KeyboardEvent): void => {
    if (isComposing(event) || event.defaultPrevented) return
    if (!event.ctrlKey || event.shiftKey || event.altKey || event.code !== 'KeyP') return
    event.preventDefault()
    // After the frame that shows what was just saved, so that the sheet is made of it.
    void flushDrafts().then(() => requestAnimationFrame(() => printNow()))
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => onKey(event)
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
}
