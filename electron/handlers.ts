import type { Handlers } from '../shared/bridge'
import { readAppInfo } from './appInfo'
import type { Host } from './host'

const notReady = () => Promise.resolve({ ok: false, code: 'notReady' } as const)
const storesNothing = () => Promise.resolve({ stored: [], refused: [], stopped: false })

/** Everything the page can ask of the host, put together from the parts that do it. */
export function createHandlers(_host: Host, pageIsDone: () => void): Handlers {
  return {
    'app.info': () => Promise.resolve(readAppInfo()),
    'app.closed': () => Promise.resolve(pageIsDone()),

    'evidence.storeBytes': notReady,
    'evidence.choose': storesNothing,
    'evidence.storePaths': storesNothing,
    'evidence.open': notReady,
    'evidence.saveCopy': notReady,
    'evidence.removeSample': notReady,
    'jobs.stop': () => Promise.resolve(),

    'workbook.begin': notReady,
    'workbook.sheet': notReady,
    'workbook.rows': notReady,
    'workbook.finish': notReady,
    'workbook.stop': () => Promise.resolve(),
    'exports.open': notReady,
    'exports.reveal': notReady,

    'print.make': notReady,
    'print.printers': () => Promise.resolve([]),
    'print.print': notReady,
    'print.save': notReady,
    'print.drop': () => Promise.resolve(),
  }
}
