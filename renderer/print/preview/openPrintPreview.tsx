import { createRoot } from 'react-dom/client'
import type { Sheet } from '../../../shared/sheets/sheet'
import { PrintPreview } from './PrintPreview'

let isOpen = false

/**
 * Shows the sheets as they will be printed, over the whole window. `fileName` is offered when they are saved as PDF,
 * without its extension. The focus returns to where it was.
 */
export function openPrintPreview(sheets: readonly Sheet[], fileName: string): void {
  if (isOpen) return
  isOpen = true
  const place = document.createElement('div')
  document.body.append(place)
  const before = document.activeElement
  const root = createRoot(place)
  const close = (): void => {
    root.unmount()
    place.remove()
    isOpen = false
    if (before instanceof HTMLElement) before.focus()
  }
  root.render(<PrintPreview sheets={sheets} fileName={fileName} onClose={close} />)
}
