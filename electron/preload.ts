import { contextBridge, ipcRenderer, webUtils } from 'electron'
import type { ChannelName, Desk, FileRefusal, HostEvents, StoredFile, StoreResult } from '../shared/bridge'
import type { BridgeAnswer } from './bridgeAnswer'

// Written in by the build from `shared/bridge.ts`, so that the sandboxed page carries no schemas.
declare const __CHANNELS__: readonly ChannelName[]
declare const __HOST_EVENTS__: readonly (keyof HostEvents)[]

async function call(channel: ChannelName, ...args: readonly unknown[]): Promise<unknown> {
  const answer = (await ipcRenderer.invoke(channel, ...args)) as BridgeAnswer
  if ('refused' in answer) throw new Error(answer.refused)
  return answer.value
}

/** A dropped file has a path, which only the preload may ask for; a file made in memory has bytes only. */
const storeFiles: Desk['storeFiles'] = async (archive, job, files) => {
  const located = files.map(file => ({ file, path: webUtils.getPathForFile(file) }))
  const paths = located.map(one => one.path).filter(path => path !== '')
  const stored: StoredFile[] = []
  const refused: FileRefusal[] = []
  let stopped = false
  if (paths.length > 0) {
    const result = (await call('evidence.storePaths', archive, job, paths)) as StoreResult
    stored.push(...result.stored)
    refused.push(...result.refused)
    stopped = result.stopped
  }
  for (const { file, path } of located) {
    if (path !== '' || stopped) continue
    const bytes = new Uint8Array(await file.arrayBuffer())
    const result = (await call('evidence.storeBytes', archive, file.name, bytes)) as Awaited<
      ReturnType<Desk['evidence.storeBytes']>
    >
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
    for (const listener of own) listener(...payload)
    // A page that holds nothing unsaved need not keep the window open.
    if (event === 'app.closing' && own.size === 0) void call('app.closed')
  })
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

contextBridge.exposeInMainWorld('desk', { ...Object.fromEntries(calls), storeFiles, on })
