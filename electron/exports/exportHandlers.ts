import { app, shell, type BrowserWindow } from 'electron'
import { existsSync } from 'node:fs'
import path from 'node:path'
import type { Handlers } from '../../shared/bridge'
import type { SheetFrame } from '../../shared/sheets/sheet'
import { findObstacle } from '../files/fileProblem'
import type { Host } from '../host'
import type { FinishedExports } from './finishedExports'
import { runningExports, type RunningExports } from './runningExports'
import { askWhereToSave } from './saveDialog'

type Own = Extract<keyof Handlers, `workbook.${string}` | `exports.${string}`>

/** Workbooks through a save dialog, and opening what was finished in this session. */
export function createExportHandlers(host: Host, finished: FinishedExports): Pick<Handlers, Own> {
  const running = runningExports(host.distFolder)
  const watched = new WeakSet<BrowserWindow>()
  endWithApp(running)

  return {
    'workbook.begin': async name => {
      const window = host.window()
      if (window && !watched.has(window)) {
        watched.add(window)
        endWithPage(window, running)
      }
      const target = await askWhereToSave(host, name, { label: 'Excel 工作簿', extension: 'xlsx' })
      if (target === null) return { ok: false, code: 'cancelled' }
      const fileName = path.basename(target)
      const obstacle = await findObstacle(target, fileName)
      if (obstacle) return obstacle
      const exportId = finished.newId()
      const started = await running.start(exportId, target)
      return started.ok ? { ok: true, exportId, fileName } : started
    },
    // The contract's schema checked it; only `undefined` may stand where nothing should, which the writer reads alike.
    'workbook.sheet': (id, frame) => running.ask(id, { do: 'sheet', frame: frame as SheetFrame }),
    'workbook.rows': (id, rows) => running.ask(id, { do: 'rows', rows }),
    'workbook.finish': async id => {
      const result = await running.finish(id)
      if (!result.ok) return result
      finished.add(id, result.path)
      return { ok: true, fileName: path.basename(result.path), size: result.size }
    },
    'workbook.stop': id => running.stop(id),

    'exports.open': async id => {
      const file = finished.pathOf(id)
      if (file === undefined || !existsSync(file)) return { ok: false, code: 'exportGone' }
      return (await shell.openPath(file)) === '' ? { ok: true } : { ok: false, code: 'openFailed' }
    },
    'exports.reveal': id => {
      const file = finished.pathOf(id)
      if (file === undefined || !existsSync(file)) return Promise.resolve({ ok: false, code: 'exportGone' })
      shell.showItemInFolder(file)
      return Promise.resolve({ ok: true })
    },
  }
}

/** A page that is reloaded or gone cannot send the rest of its rows. */
function endWithPage(window: BrowserWindow, running: RunningExports): void {
  const end = (): void => void running.stopAll()
  window.webContents.on('did-start-navigation', details => {
    if (details.isMainFrame && !details.isSameDocument) end()
  })
  window.webContents.on('render-process-gone', end)
  window.on('closed', end)
}

/** The app waits until no half-written part is left. */
function endWithApp(running: RunningExports): void {
  app.on('will-quit', event => {
    if (!running.isBusy()) return
    event.preventDefault()
    void running.stopAll().then(() => app.quit())
  })
}
