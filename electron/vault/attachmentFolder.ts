import path from 'node:path'
import type { ArchiveName } from '../../shared/bridge'

/** Where one archive's files lie. The sample year has a folder of its own, so that it can go without trace. */
export function attachmentFolder(dataFolder: string, archive: ArchiveName): string {
  return path.join(dataFolder, 'attachments', archive)
}

/** Two characters a folder: no folder grows beyond what file managers and virus scanners bear. */
export function attachmentPath(folder: string, hash: string): string {
  if (!/^[0-9a-f]{64}$/.test(hash)) throw new Error('not a SHA-256')
  return path.join(folder, hash.slice(0, 2), hash)
}

/** Copies in progress. On the same disk as their target, because only then is the rename one step. */
export function incomingFolder(folder: string): string {
  return path.join(folder, 'incoming')
}
