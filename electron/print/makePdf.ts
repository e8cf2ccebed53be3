import type { WebContents } from 'electron'
import type { Host } from '../host'
import { openHiddenWindow } from './hiddenWindow'
import { pdfPageCount } from './pdfPageCount'

/** A page that has not drawn everything by then never will. */
const patience = 30_000

export type MadePdf = { readonly pdf: Buffer; readonly pages: number; readonly sheetPages: readonly number[] }

/** Draws the job's sheets in a hidden window and makes them a PDF; null when that came to nothing. */
export async function makePdf(host: Host, job: string): Promise<MadePdf | null> {
  const window = openHiddenWindow(host)
  try {
    const drawn = drawing(window.webContents)
    await window.loadURL(`app://desk/print/print.html?job=${job}`)
    const sheetPages = await drawn
    if (sheetPages === null) return null
    const pdf = await window.webContents.printToPDF({ preferCSSPageSize: true, printBackground: true })
    const pages = pdfPageCount(pdf)
    const drawnPages = sheetPages.reduce((sum, count) => sum + count, 0)
    // The numbers at the foot would then be wrong; the sheet itself is whole.
    if (pages !== drawnPages) console.warn(`host: print made ${pages} pages instead of ${drawnPages}`)
    return { pdf, pages, sheetPages }
  } catch (error) {
    // A window that closed with the archivist's is no fault.
    if (window.isDestroyed()) return null
    console.warn(`host: print made no pdf: ${error instanceof Error ? error.name : typeof error}`)
    return null
  } finally {
    if (!window.isDestroyed()) window.destroy()
  }
}

/** Waits for the page's own word that it is drawn; answers the pages of each sheet, or null when it failed. */
function drawing(contents: WebContents): Promise<readonly number[] | null> {
  return new Promise(resolve => {
    const limit = setTimeout(() => resolve(null), patience)
    const finish = (sheetPages: readonly number[] | null) => {
      clearTimeout(limit)
      resolve(sheetPages)
    }
    contents.on('page-title-updated', (_event, title) => {
      const ready = /（([\d页、]+)）$/u.exec(title)
      if (ready?.[1] !== undefined) finish(ready[1].split('、').map(part => Number.parseInt(part, 10)))
      else if (title === '没有排成') finish(null)
    })
    contents.once('render-process-gone', () => finish(null))
    contents.once('destroyed', () => finish(null))
  })
}
