import type { WebContents } from 'electron'
import type { Host } from '../host'
import { openHiddenWindow } from './hiddenWindow'
import { pdfPageCount } from './pdfPageCount'

/** A page that has not drawn everything by then never will. */
const patience = 30_000

/** Draws the job's sheets in a hidden window and makes them a PDF; null when that came to nothing. */
export async function makePdf(host: Host, job: string): Promise<Buffer | null> {
  const window = openHiddenWindow(host)
  try {
    const drawn = drawing(window.webContents)
    await window.loadURL(`app://desk/print/print.html?job=${job}`)
    const pages = await drawn
    if (pages === null) return null
    const pdf = await window.webContents.printToPDF({ preferCSSPageSize: true, printBackground: true })
    const count = pdfPageCount(pdf)
    // The numbers at the foot would then be wrong; the sheet itself is whole.
    if (count !== pages) console.warn(`print: ${count} pages instead of ${pages}`)
    return pdf
  } catch (error) {
    // The window closed with the archivist's, or the page could not be loaded.
    console.warn(`print: no pdf: ${error instanceof Error ? error.name : typeof error}`)
    return null
  } finally {
    if (!window.isDestroyed()) window.destroy()
  }
}

/** Waits for the page's own word that it is drawn; answers its number of pages, or null when it failed. */
function drawing(contents: WebContents): Promise<number | null> {
  return new Promise(resolve => {
    const limit = setTimeout(() => resolve(null), patience)
    const finish = (pages: number | null) => {
      clearTimeout(limit)
      resolve(pages)
    }
    contents.on('page-title-updated', (_event, title) => {
      const ready = /^ready (\d+)$/u.exec(title)
      if (ready) finish(Number(ready[1]))
      else if (title === 'failed') finish(null)
    })
    contents.once('render-process-gone', () => finish(null))
    contents.once('destroyed', () => finish(null))
  })
}
