import { createHash, randomUUID } from 'node:crypto'
import { chmod, mkdir, open, rm, statfs, type FileHandle } from 'node:fs/promises'
import path from 'node:path'
import type { ErrorCode } from '../../shared/errors'
import { incomingFolder } from './attachmentFolder'
import type { FileSource } from './fileSource'
import { placeFile } from './placeFile'

export const largestFile = 200 * 1024 * 1024
/** Under this much free space nothing new is taken in: the records themselves need room to be saved. */
export const spaceFloor = 1024 ** 3
/** Enough for a file's signature and for a camera's header. */
const headSize = 512 * 1024
const chunkSize = 1024 * 1024

export type Kept = { readonly hash: string; readonly size: number; readonly head: Buffer }
export type Keeping = ({ readonly ok: true } & Kept) | { readonly ok: false; readonly code: ErrorCode }

class NotKept extends Error {
  constructor(readonly code: ErrorCode) {
    super(code)
  }
}

async function freeBytes(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder)
  return bavail * bsize
}

async function readSome(source: FileSource, buffer: Uint8Array): Promise<number> {
  try {
    return await source.read(buffer)
  } catch {
    throw new NotKept('unreadable')
  }
}

async function copyAndHash(source: FileSource, to: FileHandle, signal: AbortSignal): Promise<Kept> {
  const hash = createHash('sha256')
  const head: Buffer[] = []
  const buffer = Buffer.allocUnsafe(chunkSize)
  let size = 0
  for (;;) {
    if (signal.aborted) throw new NotKept('stopped')
    const part = buffer.subarray(0, await readSome(source, buffer))
    if (part.length === 0) break
    if (size < headSize) head.push(Buffer.from(part.subarray(0, headSize - size)))
    size += part.length
    // Counted here and not only asked before: a file may grow while it is read.
    if (size > largestFile) throw new NotKept('tooLarge')
    hash.update(part)
    await to.writeFile(part)
  }
  if (size === 0) throw new NotKept('emptyFile')
  return { hash: hash.digest('hex'), size, head: Buffer.concat(head) }
}

function refusalOf(error: unknown): ErrorCode {
  if (error instanceof NotKept) return error.code
  const { code } = error as NodeJS.ErrnoException
  if (code === undefined) throw error
  console.error(`vault: a copy failed with ${code}`)
  return code === 'ENOSPC' || code === 'EDQUOT' ? 'noSpace' : 'notKept'
}

/**
 * Takes one file in: copied beside its place while it is hashed, synced, renamed. Whatever happens in between,
 * under a hash there are always exactly the bytes of that hash, and the source is only read.
 */
export async function keepFile(
  folder: string,
  source: FileSource,
  signal: AbortSignal,
  free: (folder: string) => Promise<number> = freeBytes,
): Promise<Keeping> {
  if (source.size > largestFile) return { ok: false, code: 'tooLarge' }
  const incoming = incomingFolder(folder)
  const temporary = path.join(incoming, `${randomUUID()}.part`)
  try {
    await mkdir(incoming, { recursive: true })
    if ((await free(folder)) - source.size < spaceFloor) return { ok: false, code: 'noSpace' }
    const to = await open(temporary, 'wx')
    let kept: Kept
    try {
      kept = await copyAndHash(source, to, signal)
      await to.sync()
    } finally {
      await to.close()
    }
    await chmod(temporary, 0o444)
    await placeFile(temporary, folder, kept.hash)
    return { ok: true, ...kept }
  } catch (error) {
    const code = refusalOf(error)
    await rm(temporary, { force: true })
    return { ok: false, code }
  }
}

/** Copies that a crash cut off. Run at the start, when no copy can be under way. */
export async function removeLeftovers(folder: string): Promise<void> {
  await rm(incomingFolder(folder), { recursive: true, force: true })
}
