import { mkdir, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { renameIntoPlace } from '../files/renameIntoPlace'
import { attachmentPath } from './attachmentFolder'
import { hashFile } from './hashFile'

async function exists(file: string): Promise<boolean> {
  try {
    await stat(file)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false
    throw error
  }
}

/**
 * Gives a copied and synced file its place under its hash. Bytes that are there already stay as they are; a file
 * that no longer has its own hash is set aside under another name, so that adding the original again mends it.
 */
export async function placeFile(temporary: string, folder: string, hash: string): Promise<void> {
  const target = attachmentPath(folder, hash)
  await mkdir(path.dirname(target), { recursive: true })
  if (await exists(target)) {
    if ((await hashFile(target)) === hash) {
      await rm(temporary)
      return
    }
    await renameIntoPlace(target, `${target}.damaged-${Date.now()}`)
  }
  await renameIntoPlace(temporary, target)
}
