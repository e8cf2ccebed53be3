import { BrowserWindow } from 'electron'
import type { Host } from '../host'

/**
 * A window nobody sees, as shut in as the archivist's own and without a bridge. It is hidden because a visible one
 * would stand still for a third of a second while its PDF is made. It never outlives the archivist's window, which
 * would keep the app running.
 */
export function openHiddenWindow(host: Host): BrowserWindow {
  const window = new BrowserWindow({
    show: false,
    width: 1000,
    height: 800,
    webPreferences: {
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      backgroundThrottling: false,
    },
  })
  const desk = host.window()
  const end = () => {
    if (!window.isDestroyed()) window.destroy()
  }
  desk?.once('closed', end)
  window.once('closed', () => desk?.removeListener('closed', end))
  return window
}
