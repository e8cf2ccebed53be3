import { randomUUID } from 'node:crypto'
import { open, rm } from 'node:fs/promises'
import path from 'node:path'
import type { Refusal } from '../../shared/bridge'
import { fileProblem, findObstacle } from './fileProblem'
import { renameIntoPlace } from './renameIntoPlace'

/** The name a file has while it is being written, beside its target and so on the same disk. */
export function partNameOf(target: string): string {
  return `${target}.part-${randomUUID().slice(0, 8)}`
}

/** Writes all bytes beside the target, syncs, renames. Whatever happens, the target is the old file or the whole new one. */
export async function writeSafely(target: string, bytes: Uint8Array): Promise<{ ok: true } | Refusal> {
  const fileName = path.basename(target)
  const obstacle = await findObstacle(target, fileName)
  if (obstacle) return obstacle
  const part = partNameOf(target)
  try {
    const handle = await open(part, 'wx')
    try {
      await handle.writeFile(bytes)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await renameIntoPlace(part, target)
    return { ok: true }
  } catch (error) {
    await removePart(part)
    return fileProblem(error, fileName)
  }
}

/** Says so, by code only, when a part cannot be removed; its folder may be gone with it. */
export async function removePart(part: string): Promise<void> {
  try {
    await rm(part, { force: true })
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
    console.warn(`files: could not remove a part: ${code}`)
  }
}
