import { app, Menu, type BrowserWindow } from 'electron'
import path from 'node:path'
import { bindBridge } from './bridgeHost.ts'
import { askBeforeClosing } from './closing.ts'
import { chooseDataFolder } from './dataFolder.ts'
import { registerDeskScheme, serveDesk } from './deskProtocol.ts'
import { openDeskWindow } from './deskWindow.ts'
import { createHandlers } from './handlers.ts'
import type { Host } from './host.ts'
import { guardNavigation } from './navigationGuard.ts'
import { createRoutes } from './routes.ts'
import { allowRootWithoutSandbox } from './sandboxForRoot.ts'
import { guardSessions } from './sessionGuard.ts'

const distFolder = path.resolve(__dirname, '..')
let deskWindow: BrowserWindow | null = null
let pageIsDone = () => {}

const host: Host = {
  dataFolder: chooseDataFolder(),
  distFolder,
  window: () => deskWindow,
  send: (event, ...payload) => deskWindow?.webContents.send(event, ...payload),
}

function openWindow(): void {
  const window = openDeskWindow(distFolder)
  deskWindow = window
  pageIsDone = askBeforeClosing(window, host).pageIsDone
  window.on('closed', () => (deskWindow = null))
}

function showWindow(): void {
  if (deskWindow?.isMinimized()) deskWindow.restore()
  deskWindow?.focus()
}

async function start(): Promise<void> {
  app.setName('巩卫档案')
  Menu.setApplicationMenu(null)
  registerDeskScheme()
  allowRootWithoutSandbox()
  guardSessions()
  guardNavigation()
  app.on('second-instance', showWindow)
  app.on('window-all-closed', () => app.quit())
  await app.whenReady()
  serveDesk(distFolder, createRoutes(host))
  bindBridge(
    createHandlers(host, () => pageIsDone()),
    host.window,
  )
  openWindow()
}

if (app.requestSingleInstanceLock()) void start()
else app.quit()
