import { dialog } from 'electron'
import { open } from 'node:fs/promises'
import path from 'node:path'
import type { Handlers } from '../../shared/bridge'
import type { Host } from '../host'
import { draftText } from './draftText'

/** Beyond this nothing is read into memory. */
const mostBytes = 20_000_000

/** Opens somebody's draft to be checked: its words only, the file is never changed. */
export function createDraftHandlers(host: Host): Pick<Handlers, 'draft.open'> {
  return {
    'draft.open': async () => {
      const window = host.window()
      if (window === null) return { ok: false, code: 'cancelled' }
      const chosen = await dialog.showOpenDialog(window, {
        title: '打开草稿',
        buttonLabel: '打开',
        properties: ['openFile'],
        filters: [{ name: 'Word 文档、文本', extensions: ['docx', 'txt'] }],
      })
      const [file] = chosen.filePaths
      if (chosen.canceled || file === undefined) return { ok: false, code: 'cancelled' }
      const name = path.basename(file)
      const bytes = await readUpTo(file)
      if (bytes === null) return { ok: false, code: 'draftUnreadable', detail: name }
      const read = draftText(bytes, name)
      return read.ok ? { ok: true, text: read.text, name } : read
    },
  }
}

/** One byte more than the limit, so that what is too large is known as such; null where the file cannot be read. */
async function readUpTo(file: string): Promise<Uint8Array | null> {
  try {
    const handle = await open(file)
    try {
      const { size } = await handle.stat()
      const buffer = Buffer.alloc(Math.min(size, mostBytes + 1))
      const { bytesRead } = await handle.read(buffer, 0, buffer.length, 0)
      return buffer.subarray(0, bytesRead)
    } finally {
      await handle.close()
    }
  } catch (error) {
    console.error('host: draft', error instanceof Error ? error.name : 'unknown')
    return null
  }
}
