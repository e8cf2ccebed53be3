import path from 'node:path'
import type { FileRefusal, Outcome, StoredFile, StoreResult } from '../../shared/bridge'
import { shownName } from './attachmentName'
import { detectType } from './detectType'
import { expandPaths } from './expandPaths'
import { openFileSource, type FileSource } from './fileSource'
import { keepFile } from './keepFile'
import { takenAt } from './takenAt'

/** Takes in one file and says what it is. */
export async function storeFile(
  folder: string,
  name: string,
  source: FileSource,
  signal: AbortSignal,
): Promise<Outcome<{ file: StoredFile }>> {
  const kept = await keepFile(folder, source, signal)
  if (!kept.ok) return { ok: false, code: kept.code, detail: shownName(name) }
  const { mime } = detectType(kept.head, name)
  return {
    ok: true,
    file: {
      hash: kept.hash,
      name: shownName(name),
      mime,
      size: kept.size,
      takenAt: await takenAt(kept.head, mime),
    },
  }
}

/** Takes in many, one after the other: one refused file leaves the rest alone, a stop keeps what was finished. */
export async function storeFiles(
  folder: string,
  paths: readonly string[],
  signal: AbortSignal,
  report: (done: number, total: number, name: string) => void,
): Promise<StoreResult> {
  const { files, refused: folders } = await expandPaths(paths)
  const stored: StoredFile[] = []
  const refused: FileRefusal[] = [...folders]
  for (const [index, file] of files.entries()) {
    if (signal.aborted) break
    const name = path.basename(file)
    report(index, files.length, shownName(name))
    const source = await openFileSource(file)
    if (source === null) {
      refused.push({ name: shownName(name), code: 'unreadable' })
      continue
    }
    const outcome = await storeFile(folder, name, source, signal).finally(() => source.close())
    if (outcome.ok) stored.push(outcome.file)
    else if (outcome.code !== 'stopped') refused.push({ name: shownName(name), code: outcome.code })
  }
  report(files.length, files.length, '')
  return { stored, refused, stopped: signal.aborted }
}
