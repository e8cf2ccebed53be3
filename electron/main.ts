import { app, Menu, type BrowserWindow } from 'electron'
import path from 'node:path'
import { bindBridge } from './bridgeHost'
import { askBeforeClosing } from './closing'
import { chooseDataFolder } from './dataFolder'
import { registerDeskScheme, serveDesk } from './deskProtocol'
import { openDeskWindow } from './deskWindow'
import { createHandlers } from './handlers'
import type { Host } from './host'
import { guardNavigation } from './navigationGuard'
import { createRoutes } from './routes'
import { allowRootWithoutSandbox } from './sandboxForRoot'
import { guardSessions } from './sessionGuard'

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
  // Chromium's own words (the PDF viewer, form messages) are Chinese as well.
  app.commandLine.appendSwitch('lang', 'zh-CN')
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
