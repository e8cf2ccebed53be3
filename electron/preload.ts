import { contextBridge, ipcRenderer, webUtils } from 'electron'
import type {
  ArchiveName,
  ChannelName,
  Desk,
  FileRefusal,
  HostEvents,
  Outcome,
  StoredFile,
  StoreResult,
} from '../shared/bridge'
import type { BridgeAnswer } from './bridgeAnswer'

// Written in by the build from `shared/bridge.ts`, so that the sandboxed page carries no schemas.
declare const __CHANNELS__: readonly ChannelName[]
declare const __HOST_EVENTS__: readonly (keyof HostEvents)[]

async function call(channel: ChannelName, ...args: readonly unknown[]): Promise<unknown> {
  const answer = (await ipcRenderer.invoke(channel, ...args)) as BridgeAnswer
  if ('refused' in answer) throw new Error(answer.refused)
  return answer.value
}

const stoppedJobs = new Set<string>()
const largestFile = 200 * 1024 * 1024
const longestName = 255
const pathsPerCall = 2000

/** A pasted picture exists only in memory. Asked before its bytes are read, so that a huge one does not fill it. */
async function storeBytes(archive: ArchiveName, file: File): Promise<Outcome<{ file: StoredFile }>> {
  if (file.size > largestFile) return { ok: false, code: 'tooLarge' }
  const name = file.name === '' ? '未命名' : file.name.slice(-longestName)
  let bytes: Uint8Array
  try {
    bytes = new Uint8Array(await file.arrayBuffer())
  } catch {
    // The program it was dragged from has taken it back.
    return { ok: false, code: 'unreadable' }
  }
  return (await call('evidence.storeBytes', archive, name, bytes)) as Outcome<{ file: StoredFile }>
}

/** A dropped file has a path, which only the preload may ask for; a file made in memory has bytes only. */
const storeFiles: Desk['storeFiles'] = async (archive, job, files) => {
  const located = files.map(file => ({ file, path: webUtils.getPathForFile(file) }))
  const paths = located.map(one => one.path).filter(path => path !== '')
  const inMemory = located.filter(one => one.path === '').map(one => one.file)
  const stored: StoredFile[] = []
  const refused: FileRefusal[] = []
  let stopped = false
  stoppedJobs.delete(job)
  for (let from = 0; from < paths.length && !stopped; from += pathsPerCall) {
    const some = paths.slice(from, from + pathsPerCall)
    const result = (await call('evidence.storePaths', archive, job, some)) as StoreResult
    stored.push(...result.stored)
    refused.push(...result.refused)
    stopped = result.stopped || stoppedJobs.has(job)
  }
  for (const [index, file] of inMemory.entries()) {
    stopped ||= stoppedJobs.has(job)
    if (stopped) break
    tell('job.progress', { job, done: index, total: inMemory.length, name: file.name })
    const result = await storeBytes(archive, file)
    if (result.ok) stored.push(result.file)
    else refused.push({ name: file.name, code: result.code })
  }
  return { stored, refused, stopped }
}

const listeners = new Map<keyof HostEvents, Set<(...payload: readonly unknown[]) => void>>()
for (const event of __HOST_EVENTS__) {
  const own = new Set<(...payload: readonly unknown[]) => void>()
  listeners.set(event, own)
  ipcRenderer.on(event, (_event, ...payload: readonly unknown[]) => {
    tell(event, ...payload)
    // A page that holds nothing unsaved need not keep the window open.
    if (event === 'app.closing' && own.size === 0) void call('app.closed')
  })
}

function tell(event: keyof HostEvents, ...payload: readonly unknown[]): void {
  for (const listener of listeners.get(event) ?? []) listener(...payload)
}

const on: Desk['on'] = (event, listener) => {
  const own = listeners.get(event)
  if (!own) throw new Error('badCall')
  const receive = listener as (...payload: readonly unknown[]) => void
  own.add(receive)
  return () => {
    own.delete(receive)
  }
}

const calls = __CHANNELS__
  .filter(channel => channel !== 'evidence.storePaths')
  .map(channel => [channel, (...args: readonly unknown[]) => call(channel, ...args)] as const)

/** Files that exist only in memory are handed over one by one from here, so their stop is kept here too. */
const stopJob: Desk['jobs.stop'] = async (...args) => {
  // Everything the page said goes to the check: only a call that was right may stop anything.
  await call('jobs.stop', ...args)
  stoppedJobs.add(args[0])
}

contextBridge.exposeInMainWorld('desk', {
  ...Object.fromEntries(calls),
  'jobs.stop': stopJob,
  storeFiles,
  on,
})
