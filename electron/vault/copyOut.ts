import { constants } from 'node:fs'
import { chmod, copyFile, open, rm } from 'node:fs/promises'
import path from 'node:path'
import type { Refusal } from '../../shared/bridge'
import { fileProblem, findObstacle } from '../files/fileProblem'
import { renameIntoPlace } from '../files/renameIntoPlace'
import { partNameOf } from '../files/writeSafely'
import { hashFile } from './hashFile'

/**
 * Gives a copy of a kept file away: written beside its target, read back and compared, then renamed. A target that
 * was there before is replaced whole or not at all.
 */
export async function copyOut(from: string, hash: string, target: string): Promise<{ ok: true } | Refusal> {
  const fileName = path.basename(target)
  const obstacle = await findObstacle(target, fileName)
  if (obstacle) return obstacle
  const part = partNameOf(target)
  try {
    await copyFile(from, part, constants.COPYFILE_EXCL)
    // The kept file is read-only; a copy is the archivist's own.
    await chmod(part, 0o644)
    const handle = await open(part, 'r+')
    await handle.sync().finally(() => handle.close())
    if ((await hashFile(part)) !== hash) {
      await rm(part, { force: true })
      return { ok: false, code: 'attachmentGone' }
    }
    await renameIntoPlace(part, target)
    return { ok: true }
  } catch (error) {
    await rm(part, { force: true })
    return fileProblem(error, fileName)
  }
}
