import { ipcMain, type BrowserWindow, type IpcMainInvokeEvent } from 'electron'
import { channels, contract, type ChannelName, type Handlers } from '../shared/bridge'
import type { BridgeAnswer } from './bridgeAnswer'
import { isDeskAddress } from './deskAddress'

/** Only the top frame of the archivist's window, showing our own page. */
function isOurPage(event: IpcMainInvokeEvent, window: BrowserWindow | null): boolean {
  const frame = event.senderFrame
  if (frame === null || window === null || window.isDestroyed()) return false
  return (
    event.sender === window.webContents && frame === window.webContents.mainFrame && isDeskAddress(frame.url)
  )
}

let refusedCalls = 0

function refuse(channel: ChannelName): BridgeAnswer {
  refusedCalls += 1
  // What was sent is not written down: it may hold a record's words.
  console.warn(`bridge: refused ${channel}, ${refusedCalls} in all`)
  return { refused: 'badCall' }
}

/** The one place where calls of the page arrive: sender and arguments are checked here for every channel. */
export function bindBridge(handlers: Handlers, window: () => BrowserWindow | null): void {
  for (const channel of channels) {
    // `Handlers` pairs each channel with its own arguments; the compiler cannot follow that through a loop,
    // and the schema of the same channel has just checked them.
    const handle = handlers[channel] as (...args: readonly unknown[]) => Promise<unknown>
    ipcMain.handle(channel, async (event, ...args: unknown[]): Promise<BridgeAnswer> => {
      if (!isOurPage(event, window())) return refuse(channel)
      const checked = contract[channel].args.safeParse(args)
      if (!checked.success) return refuse(channel)
      try {
        return { value: await handle(...checked.data) }
      } catch (error) {
        console.error(`bridge: ${channel} failed: ${error instanceof Error ? error.name : typeof error}`)
        return { refused: 'hostFailed' }
      }
    })
  }
}
