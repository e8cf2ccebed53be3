import { open, stat } from 'node:fs/promises'
import type { ArchiveName } from '../../shared/bridge'
import { attachmentFolder, attachmentPath } from './attachmentFolder'
import { hashFile } from './hashFile'

const headSize = 4096

/** The first bytes of a kept file, as far as its type can be told from them; null when it is not there. */
export async function readHead(file: string): Promise<Buffer | null> {
  try {
    const handle = await open(file, 'r')
    try {
      const buffer = Buffer.alloc(headSize)
      return buffer.subarray(0, (await handle.read(buffer, 0, headSize)).bytesRead)
    } finally {
      await handle.close()
    }
  } catch {
    return null
  }
}

/** Files whose bytes were compared with their name in this run, as they were then: length and time of change. */
const proven = new Map<string, string>()

/** Has the file still the bytes of its name? Asked once a run as long as nobody touches it. */
async function isWhole(file: string, hash: string): Promise<boolean> {
  const stats = await stat(file).catch(() => null)
  if (stats === null) return false
  const state = `${stats.size}:${stats.mtimeMs}`
  if (proven.get(file) === state) return true
  if ((await hashFile(file)) !== hash) return false
  proven.set(file, state)
  return true
}

/**
 * A kept file in either archive, whole; null when it is missing or damaged. The same hash is the same bytes,
 * so it does not matter in which of the two it is found.
 */
export async function findAttachment(dataFolder: string, hash: string): Promise<string | null> {
  const archives: readonly ArchiveName[] = ['main', 'sample']
  for (const archive of archives) {
    const file = attachmentPath(attachmentFolder(dataFolder, archive), hash)
    if (await isWhole(file, hash)) return file
  }
  return null
}
