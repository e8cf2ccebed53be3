import { randomUUID } from 'node:crypto'
import { chmod, copyFile, mkdir, rm } from 'node:fs/promises'
import path from 'node:path'
import type { ErrorCode } from '../../shared/errors'
import { copyName } from './attachmentName'
import { detectType } from './detectType'
import { readHead } from './findAttachment'
import { hashFile } from './hashFile'
import { createMacroScan } from './macroScan'

export function openedFolder(dataFolder: string): string {
  return path.join(dataFolder, 'opened')
}

/** Copies of earlier runs. One that a program still holds stays until the next start. */
export async function removeOpened(dataFolder: string): Promise<void> {
  try {
    await rm(openedFolder(dataFolder), { recursive: true, force: true })
  } catch (error) {
    console.warn(
      `vault: opened copies stay, ${error instanceof Error && 'code' in error ? String(error.code) : ''}`,
    )
  }
}

/**
 * A read-only copy that the system's program may have: the kept file itself is never shown to another program.
 * Only types on the list, told by their bytes; nothing that carries macros; nothing whose bytes have changed.
 */
export async function makeOpenCopy(
  dataFolder: string,
  kept: string,
  hash: string,
  name: string,
): Promise<{ readonly ok: true; readonly file: string } | { readonly ok: false; readonly code: ErrorCode }> {
  const head = await readHead(kept)
  if (head === null) return { ok: false, code: 'attachmentGone' }
  const type = detectType(head, name)
  if (!type.mayOpen) return { ok: false, code: 'notAllowed' }
  const folder = path.join(openedFolder(dataFolder), randomUUID())
  const file = path.join(folder, copyName(name, type))
  await mkdir(folder, { recursive: true })
  await copyFile(kept, file)
  const scan = createMacroScan()
  const isWhole = (await hashFile(file, scan.look)) === hash
  if (!isWhole || (type.shownAs === null && scan.found())) {
    await rm(folder, { recursive: true, force: true })
    return { ok: false, code: isWhole ? 'notAllowed' : 'attachmentGone' }
  }
  await chmod(file, 0o444)
  return { ok: true, file }
}
