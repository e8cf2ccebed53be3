import type { Handlers } from '../shared/bridge'
import { readAppInfo } from './appInfo'
import { createDraftHandlers } from './drafts/draftHandlers'
import type { Host } from './host'
import { createExportHandlers } from './exports/exportHandlers'
import { createFinishedExports } from './exports/finishedExports'
import { createPrintHandlers } from './print/printHandlers'
import { printJobs } from './print/printJobs'
import { createEvidenceHandlers } from './vault/evidenceHandlers'

/** Everything the page can ask of the host, put together from the parts that do it. */
export function createHandlers(host: Host, pageIsDone: () => void): Handlers {
  const finished = createFinishedExports()
  return {
    'app.info': () => Promise.resolve(readAppInfo()),
    'app.closed': () => Promise.resolve(pageIsDone()),

    ...createEvidenceHandlers(host),
    ...createExportHandlers(host, finished),
    ...createDraftHandlers(host),

    ...createPrintHandlers(host, printJobs, finished),
  }
}
