import { open, rename } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

const held = new Set(['EPERM', 'EBUSY', 'EACCES'])
/** A virus scanner looks at a new file for a moment; somebody's open workbook stays open for longer than this. */
const patience = 2000

/** Puts the finished part where it belongs. Retries while another program holds the target, then throws. */
export async function renameIntoPlace(part: string, target: string): Promise<void> {
  const started = performance.now()
  for (;;) {
    try {
      await rename(part, target)
      break
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : ''
      if (!held.has(code) || performance.now() - started > patience) throw error
      await wait(100)
    }
  }
  await syncFolder(path.dirname(target))
}

/** The new name is on disk only when the folder is; Windows has no such call. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
