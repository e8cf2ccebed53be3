import Dexie, { type Table } from 'dexie'
import type { ArchiveRecord } from '../../shared/domain/record'
import type { ArchiveName, StoredFile } from '../../shared/bridge'
import type { HistoryRow } from './history'
import { indexedDbVersion, schemaSteps, type SchemaStep } from './schema'

export type SettingRow = { readonly key: string; readonly value: unknown }
/** Metadata of a file that the host keeps under its hash. */
export type AttachmentRow = StoredFile & { readonly addedAt: string }

/** The working store. Only `writer.ts` writes it. */
export class ArchiveDb extends Dexie {
  declare readonly records: Table<ArchiveRecord, string>
  declare readonly history: Table<HistoryRow, number>
  declare readonly attachments: Table<AttachmentRow, string>
  declare readonly settings: Table<SettingRow, string>

  constructor(name: string, steps: readonly SchemaStep[] = schemaSteps) {
    // strict: acknowledged only when the system has it on disk; the default loses seconds in a power cut.
    super(name, { chromeTransactionDurability: 'strict' })
    for (const step of steps) {
      const version = this.version(step.version).stores({ ...step.stores })
      if (step.upgrade) version.upgrade(step.upgrade)
    }
  }
}

export function databaseName(archive: ArchiveName): string {
  return archive === 'main' ? 'gongwei' : 'gongwei-sample'
}

/** Written by a newer version: Dexie would open it and write without a word, so it is asked before opening. */
export async function isNewerDatabase(name: string): Promise<boolean> {
  const found = (await indexedDB.databases()).find(database => database.name === name)
  return (found?.version ?? 0) > indexedDbVersion
}
