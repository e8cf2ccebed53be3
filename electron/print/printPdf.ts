import type { WebContents } from 'electron'
import { setTimeout as wait } from 'node:timers/promises'
import type { Host } from '../host'
import { openHiddenWindow } from './hiddenWindow'

export type Paper = 'A4' | 'A3'

/** The viewer answers earlier than it can print; without this a blank page comes out and success is reported. */
const viewerNeeds = 1000
const loadLimit = 10_000
const printLimit = 10_000

/** Prints the very PDF that was shown. One retry in a new window: a viewer not ready never calls back. */
export async function printPdf(
  host: Host,
  job: string,
  printer: { readonly deviceName: string; readonly paper: Paper },
): Promise<boolean> {
  return (await tryToPrint(host, job, printer)) ?? (await tryToPrint(host, job, printer)) ?? false
}

/** Null when the viewer gave no answer. */
async function tryToPrint(
  host: Host,
  job: string,
  { deviceName, paper }: { readonly deviceName: string; readonly paper: Paper },
): Promise<boolean | null> {
  const window = openHiddenWindow(host)
  try {
    const isReady = viewerLoaded(window.webContents)
    await window.loadURL(`app://desk/print/${job}.pdf`)
    if (!(await isReady)) return null
    await wait(viewerNeeds)
    if (window.isDestroyed()) return false
    const options = { silent: true, deviceName, pageSize: paper, margins: { marginType: 'none' } } as const
    return await withLimit(
      printLimit,
      new Promise<boolean>(resolve => window.webContents.print(options, success => resolve(success))),
    )
  } catch (error) {
    console.warn(`host: not printed: ${error instanceof Error ? error.name : typeof error}`)
    return null
  } finally {
    if (!window.isDestroyed()) window.destroy()
  }
}

/** The viewer is a frame in a frame; it has loaded when all three are there. */
function viewerLoaded(contents: WebContents): Promise<boolean> {
  const loaded = new Promise<boolean>(resolve => {
    contents.on('did-stop-loading', () => {
      if (contents.mainFrame.framesInSubtree.length >= 3) resolve(true)
    })
    contents.once('destroyed', () => resolve(false))
  })
  return withLimit(loadLimit, loaded).then(answer => answer === true)
}

async function withLimit(limit: number, answer: Promise<boolean>): Promise<boolean | null> {
  const stop = new AbortController()
  const silence = wait(limit, null, { signal: stop.signal }).catch(() => null)
  const first = await Promise.race([answer, silence])
  stop.abort()
  return first
}
