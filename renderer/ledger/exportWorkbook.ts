import type { Outcome } from '../../shared/bridge'
import type { Cell, Sheet, SheetFrame } from '../../shared/sheets/sheet'
import { frameWithinLimits, rowWithinLimits } from '../../shared/sheets/withinLimits'

/** A sheet whose rows are made while they are sent, so that ten thousand of them never stand in memory at once. */
export type ExportSource = {
  readonly rowCount: number
  readonly frame: () => SheetFrame | Promise<SheetFrame>
  /** Cells of one row, counted from 0. */
  readonly row: (index: number) => readonly Cell[]
}

export type ExportControl = {
  readonly signal: AbortSignal
  readonly onProgress: (done: number, total: number) => void
}

export type Exported = Outcome<{ exportId: string; fileName: string }>

const mostRows = 500
/** The page answers keys and draws at least this often, in milliseconds. */
const longestSlice = 12

/** Asks where to save, then streams the sheets to the host. Nothing half written stays, whatever happens. */
export async function exportWorkbook(
  fileName: string,
  sources: readonly ExportSource[],
  { signal, onProgress }: ExportControl,
): Promise<Exported> {
  const begun = await window.desk['workbook.begin'](Array.from(fileName).slice(0, 120).join(''))
  if (!begun.ok) return begun
  const id = begun.exportId
  const stop = (): void => void window.desk['workbook.stop'](id)
  signal.addEventListener('abort', stop, { once: true })
  const total = sources.reduce((sum, source) => sum + source.rowCount, 0)
  let done = 0
  try {
    for (const source of sources) {
      const answer = await window.desk['workbook.sheet'](id, frameWithinLimits(await source.frame()))
      if (!answer.ok) return refusal(answer, signal)
      for (let from = 0; from < source.rowCount;) {
        const rows = sliceOf(source, from)
        const taken = await window.desk['workbook.rows'](id, rows)
        if (!taken.ok) return refusal(taken, signal)
        from += rows.length
        done += rows.length
        onProgress(done, total)
      }
    }
    const finished = await window.desk['workbook.finish'](id)
    return finished.ok ? { ok: true, exportId: id, fileName: finished.fileName } : refusal(finished, signal)
  } catch (error) {
    // A row could not be made or the host refused the call: what was written so far must not stay.
    stop()
    console.error('export failed', error instanceof Error ? error.name : 'unknown')
    return { ok: false, code: 'exportFailed' }
  } finally {
    signal.removeEventListener('abort', stop)
  }
}

/** Sheets that are small enough to stand in memory whole: score sheets, monthly reports. */
export function exportSheets(
  fileName: string,
  sheets: readonly Sheet[],
  control: ExportControl,
): Promise<Exported> {
  return exportWorkbook(fileName, sheets.map(sourceOf), control)
}

export function sourceOf({ rows, ...frame }: Sheet): ExportSource {
  return { rowCount: rows.length, frame: () => frame, row: index => rows[index] ?? [] }
}

/** After a stop the host no longer knows the export; what it says then is only that. */
function refusal<T extends Extract<Exported, { ok: false }>>(answer: T, signal: AbortSignal): Exported {
  return signal.aborted ? { ok: false, code: 'stopped' } : answer
}

function sliceOf(source: ExportSource, from: number): readonly (readonly Cell[])[] {
  const started = performance.now()
  const rows: (readonly Cell[])[] = []
  for (let at = from; at < source.rowCount && rows.length < mostRows; at += 1) {
    rows.push(rowWithinLimits(source.row(at)))
    if (performance.now() - started > longestSlice) break
  }
  return rows
}
