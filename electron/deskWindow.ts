import { BrowserWindow } from 'electron'
import path from 'node:path'
import { deskHome } from './deskAddress'

/** Opens the archivist's window; it shows itself when the first picture is ready. */
export function openDeskWindow(distFolder: string): BrowserWindow {
  const window = new BrowserWindow({
    width: 1366,
    height: 768,
    useContentSize: true,
    minWidth: 1024,
    minHeight: 640,
    title: '巩卫档案',
    backgroundColor: '#f3f6f5',
    show: false,
    autoHideMenuBar: true,
    webPreferences: {
      preload: path.join(distFolder, 'electron', 'preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      navigateOnDragDrop: false,
    },
  })
  window.once('ready-to-show', () => window.show())
  void window.loadURL(deskHome)
  return window
}
