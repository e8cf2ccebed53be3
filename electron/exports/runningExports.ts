import path from 'node:path'
import type { Outcome, Refusal } from '../../shared/bridge'
import { fileProblem, problemOfCode } from '../files/fileProblem'
import { renameIntoPlace } from '../files/renameIntoPlace'
import { partNameOf, removePart } from '../files/writeSafely'
import type { WorkbookReply, WorkbookRequest } from '../workbook/messages'
import { ProcessGone, startWorkbookProcess, type WorkbookProcess } from './workbookProcess'

export type RunningExports = {
  readonly start: (id: string, target: string) => Promise<Outcome<object>>
  readonly ask: (id: string, request: WorkbookRequest) => Promise<Outcome<object>>
  /** Ends the file and puts it in its place. */
  readonly finish: (id: string) => Promise<Outcome<{ path: string; size: number }>>
  readonly stop: (id: string) => Promise<void>
  readonly stopAll: () => Promise<void>
  /** True until the last process is gone and its part removed. */
  readonly isBusy: () => boolean
}

type Running = {
  readonly target: string
  readonly part: string
  readonly process: WorkbookProcess
  isStopped: boolean
}

/** Workbooks being written, each by a process of its own into a part beside its target. */
export function runningExports(distFolder: string): RunningExports {
  const running = new Map<string, Running>()
  const leaving = new Set<Promise<void>>()

  const drop = async (id: string): Promise<void> => {
    const one = running.get(id)
    if (!one) return
    one.isStopped = true
    running.delete(id)
    const gone = sweep(one)
    leaving.add(gone)
    await gone
    leaving.delete(gone)
  }

  const ask = async (id: string, request: WorkbookRequest): Promise<WorkbookReply | Refusal> => {
    const one = running.get(id)
    if (!one) return { ok: false, code: 'exportFailed' }
    const fileName = path.basename(one.target)
    try {
      const reply = await one.process.ask(request)
      if (reply.is !== 'failed') return reply
      await drop(id)
      return reply.systemCode === ''
        ? { ok: false, code: 'exportFailed' }
        : problemOfCode(reply.systemCode, fileName)
    } catch (error) {
      if (!(error instanceof ProcessGone)) throw error
      await drop(id)
      return { ok: false, code: one.isStopped ? 'stopped' : 'exportFailed' }
    }
  }

  return {
    start: async (id, target) => {
      const part = partNameOf(target)
      running.set(id, { target, part, process: startWorkbookProcess(distFolder), isStopped: false })
      const reply = await ask(id, { do: 'open', path: part })
      return 'is' in reply ? { ok: true } : reply
    },
    ask: async (id, request) => {
      const reply = await ask(id, request)
      return 'is' in reply ? { ok: true } : reply
    },
    finish: async id => {
      const one = running.get(id)
      const reply = await ask(id, { do: 'finish' })
      if (!('is' in reply)) return reply
      // Only our own `done` says that the file is whole.
      if (!one || reply.is !== 'done') return { ok: false, code: 'exportFailed' }
      try {
        await renameIntoPlace(one.part, one.target)
      } catch (error) {
        await drop(id)
        return fileProblem(error, path.basename(one.target))
      }
      running.delete(id)
      await one.process.kill()
      return { ok: true, path: one.target, size: reply.size }
    },
    stop: drop,
    stopAll: async () => {
      await Promise.all([...running.keys()].map(drop))
      await Promise.all(leaving)
    },
    isBusy: () => running.size + leaving.size > 0,
  }
}

/** Ends the process first: on Windows a file that is still open cannot be removed. */
async function sweep({ process, part }: Running): Promise<void> {
  await process.kill()
  await removePart(part)
}
