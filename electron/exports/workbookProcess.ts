import { utilityProcess, type UtilityProcess } from 'electron'
import path from 'node:path'
import type { WorkbookReply, WorkbookRequest } from '../workbook/messages'

/** What 100,000 rows need twice over. A sheet beyond that ends its own process and nothing else. */
const megabytes = 768

export type WorkbookProcess = {
  /** Rejects with `ProcessGone` when the process ends instead of answering. */
  readonly ask: (request: WorkbookRequest) => Promise<WorkbookReply>
  /** Resolves when the process is gone, and so no longer holds its file. */
  readonly kill: () => Promise<void>
}

export class ProcessGone extends Error {}

/** A process of its own for one workbook: whatever happens there, the window stays alive. */
export function startWorkbookProcess(distFolder: string): WorkbookProcess {
  const child = utilityProcess.fork(path.join(distFolder, 'electron', 'workbook.cjs'), [], {
    serviceName: 'workbook',
    // `--max-old-space-size` alone is ignored here.
    execArgv: [`--js-flags=--max-old-space-size=${megabytes}`],
    env: systemEnv(),
    stdio: 'ignore',
  })
  const waiting: { resolve: (reply: WorkbookReply) => void; reject: (error: Error) => void }[] = []
  let isGone = false
  const gone = new Promise<void>(resolve => {
    child.once('exit', () => {
      isGone = true
      // A killed process reports exit code 0, so the code says nothing: whoever still waits was not answered.
      for (const one of waiting.splice(0)) one.reject(new ProcessGone('the workbook process ended'))
      resolve()
    })
  })
  child.on('message', (reply: WorkbookReply) => waiting.shift()?.resolve(reply))
  return {
    ask: request =>
      new Promise((resolve, reject) => {
        if (isGone) return reject(new ProcessGone('the workbook process ended'))
        waiting.push({ resolve, reject })
        child.postMessage(request)
      }),
    kill: async () => {
      if (!isGone) end(child)
      await gone
    },
  }
}

function end(child: UtilityProcess): void {
  // Before it has started there is no process to kill; then it is killed as soon as there is.
  if (!child.kill()) child.once('spawn', () => child.kill())
}

/** Windows needs its own folder's name to load libraries; nothing else of the user's environment is passed on. */
function systemEnv(): Record<string, string> {
  const root = process.env['SystemRoot']
  return root === undefined ? {} : { SystemRoot: root }
}
