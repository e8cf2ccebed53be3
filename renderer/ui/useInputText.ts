import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react'

/**
 * Shows a text in an input without React's `value`. React puts a controlled value back after an event when the new state
 * is not drawn yet (seen while the page is busy); that ends a composition and leaves its letters behind: li例会. Here the
 * text is put only when it differs, and never while an input method is composing. Give the input no `value`.
 */
export function useInputText<E extends HTMLInputElement | HTMLTextAreaElement>(
  text: string,
): RefObject<E | null> {
  const input = useRef<E>(null)
  const isComposing = useRef(false)
  useEffect(() => {
    const element = input.current
    if (!element) return
    const start = (): void => {
      isComposing.current = true
    }
    const end = (): void => {
      isComposing.current = false
    }
    element.addEventListener('compositionstart', start)
    element.addEventListener('compositionend', end)
    return () => {
      element.removeEventListener('compositionstart', start)
      element.removeEventListener('compositionend', end)
    }
  }, [])
  useLayoutEffect(() => {
    const element = input.current
    if (element && element.value !== text && !isComposing.current) element.value = text
  })
  return input
}
