import type { BrowserWindow } from 'electron'
import type { HostEvents } from '../shared/bridge'

/** What the parts of the host are given; nothing else about the app is global. */
export type Host = {
  /** The app's own local folder: attachments, exports in progress, settings of the host. */
  readonly dataFolder: string
  /** The built page and processes, `<dist>`. */
  readonly distFolder: string
  /** The archivist's window; null before it opens and after it closed. Dialogs belong to it. */
  readonly window: () => BrowserWindow | null
  readonly send: <E extends keyof HostEvents>(event: E, ...payload: Parameters<HostEvents[E]>) => void
}
