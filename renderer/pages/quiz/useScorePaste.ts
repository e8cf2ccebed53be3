import { useEffect, useState } from 'react'
import type { Clipboard } from '../../../shared/imports/clipboardTable'
import { readClipboard } from './PasteDialog'

/** Whether the paste dialog is open, and with what: opened by its button, or by Ctrl+V of a block anywhere on the page. */
export function useScorePaste() {
  const [paste, setPaste] = useState<{ readonly clipboard: Clipboard | null } | null>(null)
  useEffect(() => {
    const onPaste = (event: ClipboardEvent): void => {
      const { target, clipboardData } = event
      if (!clipboardData || document.querySelector('dialog[open]')) return
      const isField = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement
      if (isField && !target.closest('.scores-grid')) return
      const clipboard = readClipboard(clipboardData)
      // A single value is typed into the cell; only a block is read as one.
      if (!/[\t\r\n]/u.test(clipboard.text.trim())) return
      event.preventDefault()
      setPaste({ clipboard })
    }
    document.addEventListener('paste', onPaste)
    return () => document.removeEventListener('paste', onPaste)
  }, [])
  return { paste, ask: () => setPaste({ clipboard: null }), close: () => setPaste(null) }
}
