import type { ArchiveRecord } from '../../shared/domain/record'
import type { RecordChange } from '../../shared/domain/recordChange'
import { changeRecord, createRecord, revertRecord, touch, type Stamp } from './apply'
import type { ArchiveDb, AttachmentRow, SettingRow } from './archiveDb'
import { chain, emptyHead, type ChainHead, type HistoryRow } from './history'
import type { Journal } from './journal'
import { newId } from './newId'
import type { Op } from './op'

/** Waiting for the database after so many lets the page answer while five hundred records are written. */
const writtenAtOnce = 20

type Image = {
  readonly table: HistoryRow['table']
  readonly id: string
  readonly before: unknown
  readonly after: unknown
}
export type CommitNote = {
  readonly who: string
  readonly why: string
  readonly undoes: string | null
  readonly stamp: Stamp
}

/** Asked for something that cannot be: a record that is not there. Nothing was written; retrying cannot help. */
export class ImpossibleOp extends Error {
  override readonly name = 'ImpossibleOp'
}

/**
 * The one writer: rows and their history in one strict transaction, then the host's journal. Calls must not overlap
 * (`Archive` queues them); any failure leaves everything as it was.
 */
export class Writer {
  private head: ChainHead = emptyHead
  private unjournaled: readonly HistoryRow[] = []

  constructor(
    private readonly db: ArchiveDb,
    private readonly journal: Journal,
  ) {}

  /** Reads where the chain ends; call once after opening. */
  async start(): Promise<void> {
    this.head = (await this.db.history.orderBy(':id').last()) ?? emptyHead
  }

  /** Hands what was written to the host's journal; a save is acknowledged only after this. May be called again after a failure. */
  async flush(): Promise<void> {
    if (this.unjournaled.length === 0) return
    await this.journal.append(this.unjournaled)
    this.unjournaled = []
  }

  async write(ops: readonly Op[], note: CommitNote): Promise<readonly HistoryRow[]> {
    return this.transact(note, async () => {
      const images: Image[] = []
      const seen = new Map<string, ArchiveRecord>()
      for (const op of ops) images.push(await this.imageOf(op, seen, note.stamp))
      return images
    })
  }

  /** What the ops would make of records; nothing is written. */
  async foresee(ops: readonly Op[], stamp: Stamp): Promise<readonly RecordChange[]> {
    const seen = new Map<string, ArchiveRecord>()
    const images: Image[] = []
    for (const op of ops) images.push(await this.imageOf(op, seen, stamp))
    // Images of the table `records` are made of records.
    return images
      .filter(image => image.table === 'records')
      .map(image => ({ before: image.before as ArchiveRecord | null, after: image.after as ArchiveRecord }))
  }

  /** Takes a commit back by writing what stood before; what it created goes to the trash. */
  async takeBack(commit: string, note: CommitNote): Promise<readonly HistoryRow[]> {
    return this.transact(note, async () => {
      const rows = await this.db.history.where('commit').equals(commit).reverse().sortBy('seq')
      const images: Image[] = []
      for (const row of rows)
        if (row.table !== 'attachments') images.push(await this.inverseOf(row, note.stamp))
      return images
    })
  }

  private async transact(
    note: CommitNote,
    prepare: () => Promise<readonly Image[]>,
  ): Promise<readonly HistoryRow[]> {
    const { db } = this
    const commit = newId()
    const rows = await db.transaction('rw', db.records, db.history, db.attachments, db.settings, async () => {
      const images = await prepare()
      const { who, why, undoes, stamp } = note
      await this.putAll(images)
      const chained: HistoryRow[] = []
      for (let from = 0; from < images.length; from += writtenAtOnce) {
        const rows = images
          .slice(from, from + writtenAtOnce)
          .map(image => ({ commit, at: stamp.at, who, why, undoes, ...image }))
        const added = chain(chained.at(-1) ?? this.head, rows)
        await db.history.bulkAdd([...added])
        chained.push(...added)
      }
      return chained
    })
    this.head = rows.at(-1) ?? this.head
    this.unjournaled = [...this.unjournaled, ...rows]
    return rows
  }

  private async putAll(images: readonly Image[]): Promise<void> {
    const { db } = this
    const of = (table: HistoryRow['table']): readonly Image[] => images.filter(image => image.table === table)
    // Images are made below from typed rows, one table each.
    const records = of('records').map(image => image.after as ArchiveRecord)
    for (let from = 0; from < records.length; from += writtenAtOnce)
      await db.records.bulkPut(records.slice(from, from + writtenAtOnce))
    const files = of('attachments')
    if (files.length > 0) await db.attachments.bulkPut(files.map(image => image.after as AttachmentRow))
    for (const image of of('settings')) {
      if (image.after === null) await db.settings.delete(image.id)
      else await db.settings.put({ key: image.id, value: image.after } satisfies SettingRow)
    }
  }

  private async imageOf(op: Op, seen: Map<string, ArchiveRecord>, stamp: Stamp): Promise<Image> {
    if (op.op === 'setting') {
      const before = await this.db.settings.get(op.key)
      return { table: 'settings', id: op.key, before: before?.value ?? null, after: op.value }
    }
    if (op.op === 'file') {
      const before = await this.db.attachments.get(op.file.hash)
      return {
        table: 'attachments',
        id: op.file.hash,
        before: before ?? null,
        after: before ?? { ...op.file, addedAt: stamp.at },
      }
    }
    if (op.op === 'create') {
      const record = createRecord(op, op.id ?? newId(), stamp)
      if (seen.has(record.id) || (await this.db.records.get(record.id)))
        throw new ImpossibleOp(`record ${record.id} exists`)
      seen.set(record.id, record)
      return { table: 'records', id: record.id, before: null, after: record }
    }
    const before = seen.get(op.id) ?? (await this.db.records.get(op.id))
    if (!before) throw new ImpossibleOp(`no record ${op.id}`)
    const after = await this.changed(before, op, stamp)
    seen.set(op.id, after)
    return { table: 'records', id: op.id, before, after }
  }

  private async changed(
    before: ArchiveRecord,
    op: Exclude<Op, { op: 'create' | 'setting' | 'file' }>,
    stamp: Stamp,
  ): Promise<ArchiveRecord> {
    if (op.op === 'change') return changeRecord(before, op.set, op.year, stamp)
    if (op.op === 'trash') return touch({ ...before, deletedAt: stamp.at }, stamp)
    if (op.op === 'restore') return touch({ ...before, deletedAt: null }, stamp)
    const row = await this.db.history.get(op.seq)
    if (!row || row.table !== 'records' || row.id !== op.id)
      throw new ImpossibleOp(`history ${op.seq} is not of record ${op.id}`)
    return revertRecord(before, row, stamp)
  }

  private async inverseOf(row: HistoryRow, stamp: Stamp): Promise<Image> {
    if (row.table === 'settings') {
      const now = await this.db.settings.get(row.id)
      return { table: 'settings', id: row.id, before: now?.value ?? null, after: row.before }
    }
    const now = await this.db.records.get(row.id)
    if (!now) throw new ImpossibleOp(`no record ${row.id}`)
    // History rows of the table `records` hold records.
    const older = row.before as ArchiveRecord | null
    const content = older ?? { ...now, deletedAt: stamp.at }
    const { data, date, year, deletedAt } = content
    return {
      table: 'records',
      id: row.id,
      before: now,
      after: touch({ ...now, data, date, year, deletedAt }, stamp),
    }
  }
}
