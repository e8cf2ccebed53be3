import type { Handlers } from '../shared/bridge'
import { readAppInfo } from './appInfo'
import type { Host } from './host'
import { createFinishedExports } from './exports/finishedExports'
import { createPrintHandlers } from './print/printHandlers'
import { printJobs } from './print/printJobs'
import { createEvidenceHandlers } from './vault/evidenceHandlers'

const notReady = () => Promise.resolve({ ok: false, code: 'notReady' } as const)

/** Everything the page can ask of the host, put together from the parts that do it. */
export function createHandlers(host: Host, pageIsDone: () => void): Handlers {
  const finished = createFinishedExports()
  return {
    'app.info': () => Promise.resolve(readAppInfo()),
    'app.closed': () => Promise.resolve(pageIsDone()),

    ...createEvidenceHandlers(host),

    'workbook.begin': notReady,
    'workbook.sheet': notReady,
    'workbook.rows': notReady,
    'workbook.finish': notReady,
    'workbook.stop': () => Promise.resolve(),
    'exports.open': notReady,
    'exports.reveal': notReady,

    ...createPrintHandlers(host, printJobs, finished),
  }
}
