import Dexie from 'dexie'
import type { ArchiveName } from '../../shared/bridge'
import { Archive } from './archive'
import { ArchiveDb, databaseName, isNewerDatabase } from './archiveDb'
import { noJournal } from './journal'

export type Opened =
  | { readonly ok: true; readonly archive: Archive }
  | { readonly ok: false; readonly code: 'newerData' | 'storageFailed' }

/**
 * Opens an archive, or says why it cannot; a database of a newer version is not touched. `beside`: another one is on the
 * screen and keeps its own ledgers.
 */
export async function openArchive(name: ArchiveName, use: 'shown' | 'beside' = 'shown'): Promise<Opened> {
  const database = databaseName(name)
  if (await isNewerDatabase(database)) return { ok: false, code: 'newerData' }
  const db = new ArchiveDb(database)
  try {
    await db.open()
    const archive = new Archive(name, db, noJournal, undefined, use === 'shown')
    await archive.start()
    return { ok: true, archive }
  } catch (error) {
    console.error('open failed', error instanceof Error ? error.name : 'unknown')
    db.close()
    return { ok: false, code: 'storageFailed' }
  }
}

/** Removes a database and everything in it. Only ever asked for the sample. */
export async function deleteSampleDatabase(): Promise<void> {
  await Dexie.delete(databaseName('sample'))
}
