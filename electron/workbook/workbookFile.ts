import ExcelJS from 'exceljs'
import { once } from 'node:events'
import { open } from 'node:fs/promises'
import type { Writable } from 'node:stream'
import type { Cell, SheetFrame } from '../../shared/sheets/sheet'
import { safeSheetName } from './safeSheetName'
import { sheetWriter, type SheetWriter } from './sheetWriter'

export type WorkbookFile = {
  /** Ends the sheet before and begins the next. */
  readonly addSheet: (frame: SheetFrame) => Promise<void>
  /** Resolves when the writer has room for more. */
  readonly addRows: (rows: readonly (readonly Cell[])[]) => Promise<void>
  /** Resolves when every byte is on disk. */
  readonly finish: () => Promise<{ readonly size: number }>
}

/** Streams a workbook into a new file. Every call rejects with the system's error once writing has failed. */
export async function createWorkbookFile(path: string, now: Date): Promise<WorkbookFile> {
  const file = await open(path, 'wx')
  const stream = file.createWriteStream({ flush: true, highWaterMark: 1 << 20 })
  const failed = new Promise<never>((_resolve, reject) => stream.once('error', reject))
  // Heard by whoever calls next; between two calls nobody listens.
  failed.catch(() => undefined)
  const book = new ExcelJS.stream.xlsx.WorkbookWriter({
    stream,
    useStyles: true,
    useSharedStrings: false,
    zip: { zlib: { level: 6 } },
  })
  book.creator = book.lastModifiedBy = '巩卫档案'
  book.created = book.modified = now

  const taken = new Set<string>()
  let sheet: SheetWriter | null = null
  const orFail = <T>(work: Promise<T>): Promise<T> => Promise.race([work, failed])

  return {
    addSheet: frame => {
      sheet?.finish()
      const tab = safeSheetName(frame.tab, taken)
      taken.add(tab.toLowerCase())
      sheet = sheetWriter(book, frame, tab)
      return orFail(roomFor(stream))
    },
    addRows: rows => {
      if (!sheet) throw new Error('rows came before their sheet')
      sheet.add(rows)
      return orFail(roomFor(stream))
    },
    finish: async () => {
      sheet?.finish()
      // The stream syncs the file before it closes it.
      const closed = once(stream, 'close')
      await orFail(book.commit())
      await orFail(closed)
      return { size: stream.bytesWritten }
    },
  }
}

/** Lets what was compressed flow out; waits while the disk is slower than we are. */
async function roomFor(stream: Writable): Promise<void> {
  await new Promise(resolve => setImmediate(resolve))
  if (stream.writableNeedDrain) await once(stream, 'drain')
}
