import { app } from 'electron'
import path from 'node:path'
import type { Handlers, PrinterInfo } from '../../shared/bridge'
import type { FinishedExports } from '../exports/finishedExports'
import { askWhereToSave } from '../exports/saveDialog'
import { writeSafely } from '../files/writeSafely'
import type { Host } from '../host'
import { makePdf } from './makePdf'
import { printPdf, type Paper } from './printPdf'
import type { PrintJobs } from './printJobs'

type PrintHandlers = Pick<
  Handlers,
  'print.make' | 'print.printers' | 'print.print' | 'print.save' | 'print.drop'
>

/** Everything the page asks about paper. Previews end with the page that asked for them. */
export function createPrintHandlers(host: Host, jobs: PrintJobs, finished: FinishedExports): PrintHandlers {
  forgetWithPage(host, jobs)
  return {
    'print.make': async sheets => {
      const printId = jobs.add(sheets)
      const made = await makePdf(host, printId)
      if (made === null) {
        jobs.drop(printId)
        return { ok: false, code: 'printFailed' }
      }
      jobs.finish(printId, made.pdf)
      return { ok: true, printId, pages: made.pages, sheetPages: made.sheetPages }
    },

    'print.printers': () => listPrinters(host),

    'print.print': async (id, deviceName) => {
      const job = jobs.find(id)
      if (!job?.pdf) return { ok: false, code: 'previewGone' }
      const printers = await listPrinters(host)
      if (!printers.some(printer => printer.name === deviceName)) return { ok: false, code: 'noPrinter' }
      // An A3 sheet would be shrunk in a job of A4 sheets, so each size is a job of its own.
      const papers: readonly Paper[] = [...new Set(job.sheets.map(sheet => sheet.page.paper))]
      for (const paper of papers) {
        const isPrinted =
          papers.length === 1
            ? await printPdf(host, id, { deviceName, paper })
            : await printPart(host, jobs, id, { deviceName, paper })
        if (!isPrinted) return { ok: false, code: 'printerFailed' }
      }
      return { ok: true }
    },

    'print.save': async (id, name) => {
      const job = jobs.find(id)
      if (!job?.pdf) return { ok: false, code: 'previewGone' }
      const target = await askWhereToSave(host, name, { label: 'PDF 文件', extension: 'pdf' })
      if (target === null) return { ok: false, code: 'cancelled' }
      const written = await writeSafely(target, job.pdf)
      if (!written.ok) return written
      const exportId = finished.newId()
      finished.add(exportId, target)
      return { ok: true, exportId, fileName: path.basename(target) }
    },

    'print.drop': id => Promise.resolve(jobs.drop(id)),
  }
}

async function printPart(
  host: Host,
  jobs: PrintJobs,
  id: string,
  printer: { readonly deviceName: string; readonly paper: Paper },
): Promise<boolean> {
  const sheets = jobs.find(id)?.sheets.filter(sheet => sheet.page.paper === printer.paper) ?? []
  const part = jobs.add(sheets)
  try {
    const made = await makePdf(host, part)
    if (made === null) return false
    jobs.finish(part, made.pdf)
    return await printPdf(host, part, printer)
  } finally {
    jobs.drop(part)
  }
}

async function listPrinters(host: Host): Promise<readonly PrinterInfo[]> {
  const printers = (await host.window()?.webContents.getPrintersAsync()) ?? []
  return printers.map(({ name, displayName, options }) => ({
    name,
    label: displayName || name,
    isDefault: isDefaultPrinter(options) || printers.length === 1,
  }))
}

/** The system's own options travel along untyped; CUPS marks the default printer in them. */
function isDefaultPrinter(options: object): boolean {
  const told = new Map<string, unknown>(Object.entries(options))
  return told.get('printer-is-default') === 'true' || told.get('is-default') === true
}

/** A page that is loaded again, or closed, has no preview any more. */
function forgetWithPage(host: Host, jobs: PrintJobs): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('did-start-navigation', details => {
      if (details.isMainFrame && !details.isSameDocument && contents === host.window()?.webContents)
        jobs.dropAll()
    })
  })
}
