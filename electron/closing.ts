import type { BrowserWindow } from 'electron'
import type { Host } from './host'

/** The page gets this long to write what it holds; then the window closes all the same. */
const patience = 3000

/** The first request to close becomes a question to the page; its answer (or its silence) closes the window. */
export function askBeforeClosing(window: BrowserWindow, host: Host): { readonly pageIsDone: () => void } {
  let state: 'open' | 'asked' | 'done' = 'open'
  const finish = () => {
    if (state === 'done' || window.isDestroyed()) return
    state = 'done'
    window.close()
  }
  window.on('close', event => {
    if (state === 'done' || window.webContents.isCrashed()) return
    event.preventDefault()
    if (state === 'asked') return
    state = 'asked'
    host.send('app.closing')
    setTimeout(finish, patience)
  })
  return {
    pageIsDone: () => {
      if (state === 'asked') finish()
    },
  }
}
