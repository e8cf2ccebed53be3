/**
 * The whole contract between the page and the host. The host's handlers are one object of type `Handlers`,
 * the preload is generated from `channels`; arguments are checked against these schemas in one place.
 * No method takes a path: files are named by hash, finished exports and prints by the id the host gave.
 */
import { z } from 'zod'

// zod would compile its checks with `new Function`, which the page's security policy forbids.
z.config({ jitless: true })

const archive = z.enum(['main', 'sample'])
/** Which archive's attachments are meant; the sample year has a folder of its own. */
export type ArchiveName = z.infer<typeof archive>

const hash = z.string().regex(/^[0-9a-f]{64}$/)
const id = z.string().regex(/^[A-Za-z0-9_-]{8,64}$/)
/** A name offered in a save dialog or kept with an attachment; the host makes it safe. */
const name = z.string().min(1).max(255)
const bytes = z.instanceof(Uint8Array)

const align = z.enum(['left', 'center', 'right'])
const cell = z.union([z.string().max(40_000), z.number(), z.null()])
const blockCell = z.strictObject({
  text: z.string().max(40_000),
  weight: z.number().positive().max(1000),
  heading: z.boolean().optional(),
  align: align.optional(),
})
const block = z.strictObject({ rows: z.array(z.array(blockCell).max(64)).max(200) })
const column = z.strictObject({
  header: z.string().max(200),
  type: z.enum(['text', 'integer', 'number', 'money', 'percent', 'day']),
  align: align.optional(),
  minWidth: z.number().min(0).max(200).optional(),
  maxWidth: z.number().min(0).max(200).optional(),
  dayStyle: z.enum(['long', 'short']).optional(),
  isName: z.boolean().optional(),
  mayShrink: z.boolean().optional(),
})
const count = z.number().int().min(0).max(1_000_000)

/** Zod's reading of `SheetFrame`; `shared/sheets/sheet.ts` says what each part means. */
export const sheetFrame = z.strictObject({
  id: z.string().max(80),
  title: z.string().max(500),
  tab: z.string().max(200),
  topLeft: z.string().max(500),
  topRight: z.string().max(500),
  above: z.array(block).max(20),
  columns: z.array(column).min(1).max(100),
  merges: z.array(z.strictObject({ row: count, column: count, rows: count, columns: count })).max(5000),
  total: z
    .array(z.strictObject({ value: cell, span: z.number().int().min(1).max(100), align: align.optional() }))
    .max(100)
    .nullable(),
  below: z.array(block).max(20),
  notes: z.array(z.string().max(2000)).max(50),
  signature: z
    .array(z.strictObject({ label: z.string().max(100), value: z.string().max(200).optional() }))
    .max(12),
  page: z.strictObject({ paper: z.enum(['A4', 'A3']), orientation: z.enum(['portrait', 'landscape']) }),
  rowHeight: z.number().min(1).max(200).nullable(),
  year: z.number().int().min(1900).max(2200),
  continued: z.strictObject({ left: z.string().max(500), right: z.string().max(500) }).optional(),
  rowsPerPage: z.number().int().min(1).max(500).optional(),
  emptyText: z.string().max(200).optional(),
})
export const sheetRows = z.array(z.array(cell).max(100)).max(5000)
/** A sheet that is printed: everything at once. Ledgers of more rows are exported, not printed. */
export const wholeSheet = sheetFrame.extend({ rows: z.array(z.array(cell).max(100)).max(20_000) })

export type AppInfo = {
  readonly version: string
  readonly electron: string
  readonly platform: string
  /** True when the binary is the registry-carried build for development and tests. */
  readonly isDevelopmentBinary: boolean
}

/** A file as the host keeps it. `takenAt` is the camera's clock, `YYYY-MM-DDTHH:mm:ss`, without a zone. */
export type StoredFile = {
  readonly hash: string
  readonly name: string
  readonly mime: string
  readonly size: number
  readonly takenAt: string | null
}

/** Why something did not happen; `code` is a key of `shared/errors.ts`. */
export type Refusal = { readonly ok: false; readonly code: string; readonly detail?: string }
export type Outcome<T> = ({ readonly ok: true } & T) | Refusal

export type StoreResult = {
  readonly stored: readonly StoredFile[]
  readonly refused: readonly FileRefusal[]
  readonly stopped: boolean
}
export type FileRefusal = { readonly name: string; readonly code: string }

export type PrinterInfo = { readonly name: string; readonly label: string; readonly isDefault: boolean }

type Channel<A extends z.ZodType, R> = { readonly args: A; readonly result?: R }
function channel<R>() {
  return <A extends z.ZodType>(args: A): Channel<A, R> => ({ args })
}

export const contract = {
  'app.info': channel<AppInfo>()(z.tuple([])),
  /** The page has written everything it held; the window may close. */
  'app.closed': channel<void>()(z.tuple([])),

  /** Bytes pasted from the clipboard, or of a file without a path. At most 200 MB. */
  'evidence.storeBytes': channel<Outcome<{ file: StoredFile }>>()(z.tuple([archive, name, bytes])),
  /** Opens a dialog; the chosen files are copied in. `job` names the run for progress and `jobs.stop`. */
  'evidence.choose': channel<StoreResult>()(z.tuple([archive, id])),
  /** Asked for files in another way only by the preload, which alone can turn a dropped File into a path. */
  'evidence.storePaths': channel<StoreResult>()(
    z.tuple([archive, id, z.array(z.string().min(1).max(4096)).max(2000)]),
  ),
  'evidence.open': channel<Outcome<object>>()(z.tuple([archive, hash, name])),
  'evidence.saveCopy': channel<Outcome<object>>()(z.tuple([archive, hash, name])),
  /** Removes the sample archive's files. Only `sample` can be removed whole. */
  'evidence.removeSample': channel<Outcome<object>>()(z.tuple([])),

  /** Asks where to save, then waits for sheets on the export's own calls. Refusal `cancelled` when the dialog is closed. */
  'workbook.begin': channel<Outcome<{ exportId: string; fileName: string }>>()(z.tuple([name])),
  'workbook.sheet': channel<Outcome<object>>()(z.tuple([id, sheetFrame])),
  /** Answers when the writer has room for more: this is what keeps memory flat. */
  'workbook.rows': channel<Outcome<object>>()(z.tuple([id, sheetRows])),
  'workbook.finish': channel<Outcome<{ fileName: string; size: number }>>()(z.tuple([id])),
  'workbook.stop': channel<void>()(z.tuple([id])),
  /** Opens a finished export with the system's program. */
  'exports.open': channel<Outcome<object>>()(z.tuple([id])),
  'exports.reveal': channel<Outcome<object>>()(z.tuple([id])),

  /**
   * Makes the PDF that is both shown and printed; it is served at `app://desk/print/<printId>.pdf`. `sheetPages` are
   * the pages of each sheet, in order.
   */
  'print.make': channel<Outcome<{ printId: string; pages: number; sheetPages: readonly number[] }>>()(
    z.tuple([z.array(wholeSheet).min(1).max(60)]),
  ),
  /** For the hidden print page only: the sheets of its own job. */
  'print.printers': channel<readonly PrinterInfo[]>()(z.tuple([])),
  'print.print': channel<Outcome<object>>()(z.tuple([id, z.string().max(400)])),
  /** Saves the PDF through a dialog; `exports.open` and `exports.reveal` take the answered id. */
  'print.save': channel<Outcome<{ exportId: string; fileName: string }>>()(z.tuple([id, name])),
  'print.drop': channel<void>()(z.tuple([id])),

  /** Opens a dialog; answers the words of the .docx or .txt that was chosen. */
  'draft.open': channel<Outcome<{ text: string; name: string }>>()(z.tuple([])),

  /** Stops a running job (copying files). What was finished stays. */
  'jobs.stop': channel<void>()(z.tuple([id])),
} as const

export type ChannelName = keyof typeof contract
export const channels = Object.keys(contract) as readonly ChannelName[]

/** Arguments are only read: a Sheet, whose parts are readonly, is handed over as it is. */
type ReadOnly<T> = T extends Uint8Array
  ? T
  : T extends object
    ? { readonly [K in keyof T]: ReadOnly<T[K]> }
    : T
type ArgsOf<C extends ChannelName> =
  ReadOnly<z.infer<(typeof contract)[C]['args']>> extends infer A extends readonly unknown[] ? A : never
type ResultOf<C extends ChannelName> = (typeof contract)[C] extends Channel<z.ZodType, infer R> ? R : never

/** What the host implements: one object, every channel. */
export type Handlers = { readonly [C in ChannelName]: (...args: ArgsOf<C>) => Promise<ResultOf<C>> }

/** Progress of a job, from host to page. */
export type JobProgress = {
  readonly job: string
  readonly done: number
  readonly total: number
  readonly name: string
}

/** Events from host to page. `app.closing` asks the page to write what it holds and to answer `app.closed`. */
export type HostEvents = {
  readonly 'job.progress': (progress: JobProgress) => void
  readonly 'app.closing': () => void
}
export const hostEvents = ['job.progress', 'app.closing'] as const satisfies readonly (keyof HostEvents)[]

/** What the page finds as `window.desk`. */
export type Desk = Omit<Handlers, 'evidence.storePaths'> & {
  /** Dropped files: the preload asks the system for each file's path, the page never knows it. */
  readonly storeFiles: (archive: ArchiveName, job: string, files: readonly File[]) => Promise<StoreResult>
  readonly on: <E extends keyof HostEvents>(event: E, listener: HostEvents[E]) => () => void
}
