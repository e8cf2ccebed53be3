import { useEffect, useEffectEvent } from 'react'
import { isComposing } from '../../ui/isComposing'

/** Ctrl P prints what the page shows. */
export function usePrintKey(print: () => void): void {
  const onKey = useEffectEvent((event: KeyboardEvent): void => {
    if (isComposing(event) || event.defaultPrevented) return
    if (!event.ctrlKey || event.shiftKey || event.altKey || event.code !== 'KeyP') return
    event.preventDefault()
    print()
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => onKey(event)
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
}
