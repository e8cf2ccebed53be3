import type { ArchiveRecord } from '../../shared/domain/record'
import { findKind } from '../../shared/kinds/index'
import type { ArchiveDb } from './archiveDb'
import { isYearless } from '../../shared/kinds/kind'

/** The live records of one kind in one year, in order of date. A new object at every change. */
export type Slice = { readonly records: readonly ArchiveRecord[]; readonly isComplete: boolean }

const firstPage = 100
/** Small enough that reading one batch never holds the page for 50 ms. */
const batch = 500
const emptySlice: Slice = { records: [], isComplete: false }

/**
 * What the pages read: records of a kind and year, loaded once (first page at once, the rest in batches), then kept true
 * by the writer's own changes. A query per keystroke over 10,000 records would stall the page; this does not ask again.
 */
export class RecordCache {
  private readonly slices = new Map<string, Slice>()
  private readonly loading = new Map<string, Promise<void>>()
  private readonly listeners = new Set<() => void>()

  /** Per slice that is being read: what was written since. */
  private readonly writtenSince = new Set<Set<string>>()
  /** Kinds of which every year was asked for, and those of which it is there. */
  private readonly wholeKinds = new Set<string>()
  private readonly readyKinds = new Set<string>()
  private readonly joined = new Map<string, { readonly parts: readonly Slice[]; readonly slice: Slice }>()
  private changes = 0
  private all: Promise<void> | null = null
  private isEverything = false

  constructor(private readonly db: ArchiveDb) {}

  /** Grows with every change; cheap to compare where the whole content matters. */
  readonly version = (): number => this.changes

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** What is loaded so far; starts loading when nobody has. */
  slice(kind: string, year: number): Slice {
    const key = `${kind}|${yearKey(kind, year)}`
    if (!this.loading.has(key)) void this.load(kind, year)
    return this.slices.get(key) ?? emptySlice
  }

  /** Resolves when the whole slice is there. */
  load(kind: string, year: number): Promise<void> {
    const wanted = yearKey(kind, year)
    const key = `${kind}|${wanted}`
    const running = this.loading.get(key)
    if (running) return running
    const run = this.read(key, kind, wanted)
    this.loading.set(key, run)
    return run
  }

  /** Every kind and year there is, for search; resolves when all is there. */
  async loadAllYears(): Promise<void> {
    this.all ??= this.db.records
      .orderBy('[kind+year+date]')
      .uniqueKeys()
      .then(async keys => {
        const slices = new Map(keys.map(key => sliceOfKey(key)).map(slice => [slice.join('|'), slice]))
        for (const [kind, year] of slices.values()) await this.load(kind, year)
        this.isEverything = true
        this.tell()
      })
    await this.all
  }

  /** Every year of one kind, for what carries over years (结存); resolves when all is there, and stays true. */
  async loadKind(kind: string): Promise<void> {
    this.wholeKinds.add(kind)
    const range = this.db.records.where('[kind+year+date]').between([kind, 0, ''], [kind, 9999, '\uffff'])
    const years = new Set((await range.uniqueKeys()).map(key => sliceOfKey(key)[1]))
    await Promise.all([...years].map(year => this.load(kind, year)))
    if (this.readyKinds.has(kind)) return
    this.readyKinds.add(kind)
    this.tell()
  }

  /** The live records of every year of a kind; the same object until one of them is another. */
  ofKind(kind: string): Slice {
    if (!this.wholeKinds.has(kind)) void this.loadKind(kind)
    const parts = [...this.slices].filter(([key]) => key.startsWith(`${kind}|`)).map(([, slice]) => slice)
    const isComplete = this.readyKinds.has(kind) && parts.every(slice => slice.isComplete)
    const known = this.joined.get(kind)
    const isSame = (of: typeof known) =>
      of?.parts.length === parts.length && parts.every((part, at) => part === of.parts[at])
    if (known?.slice.isComplete === isComplete && isSame(known)) return known.slice
    const slice = { records: parts.flatMap(part => part.records), isComplete }
    this.joined.set(kind, { parts, slice })
    return slice
  }

  hasEverything(): boolean {
    return this.isEverything
  }

  *everything(): Generator<ArchiveRecord> {
    for (const slice of this.slices.values()) yield* slice.records
  }

  /** Takes over what the writer has just written. */
  apply(records: readonly ArchiveRecord[]): void {
    const changed = new Map(records.map(record => [record.id, record]))
    for (const written of this.writtenSince) for (const id of changed.keys()) written.add(id)
    for (const [key, slice] of this.slices) {
      const kept = slice.records.filter(record => !changed.has(record.id))
      const entering = [...changed.values()].filter(
        record => record.deletedAt === null && `${record.kind}|${record.year}` === key,
      )
      if (kept.length === slice.records.length && entering.length === 0) continue
      this.slices.set(key, { ...slice, records: merge(kept, entering) })
    }
    // The first record of a year that had none: where all years are wanted, that one too.
    for (const { kind, year } of records)
      if (this.wholeKinds.has(kind) && !this.loading.has(`${kind}|${year}`)) void this.load(kind, year)
    this.tell()
  }

  /** What was counted by kind is counted again. */
  kindsChanged(): void {
    this.tell()
  }

  private async read(key: string, kind: string, year: number): Promise<void> {
    const range = () =>
      this.db.records.where('[kind+year+date]').between([kind, year, ''], [kind, year, '\uffff'], true, true)
    const first = await range().limit(firstPage).toArray()
    const isComplete = first.length < firstPage
    this.add(key, first, isComplete)
    if (isComplete) return
    const known = new Set(first.map(record => record.id))
    const written = new Set<string>()
    this.writtenSince.add(written)
    const rest = (await range().primaryKeys()).filter(id => !known.has(id))
    let read: ArchiveRecord[] = []
    let told = first.length
    for (let start = 0; start < rest.length; start += batch) {
      const records = await this.db.records.bulkGet(rest.slice(start, start + batch))
      read = read.concat(records.flatMap(record => (record ? [record] : [])))
      const isLast = start + batch >= rest.length
      // Each telling makes the pages count and sum anew, so each is twice the last.
      if (!isLast && read.length < told) continue
      this.add(key, read, isLast, written)
      told += read.length
      read = []
    }
    this.writtenSince.delete(written)
  }

  private add(
    key: string,
    records: readonly ArchiveRecord[],
    isComplete: boolean,
    written: ReadonlySet<string> = new Set(),
  ): void {
    const slice = this.slices.get(key) ?? emptySlice
    // A write may have come in between; what the writer gave, or took away, is newer than what was read.
    const known = new Set(slice.records.map(record => record.id))
    const entering = records.filter(
      record => record.deletedAt === null && !known.has(record.id) && !written.has(record.id),
    )
    this.slices.set(key, { records: merge(slice.records, entering), isComplete })
    this.tell()
  }

  private tell(): void {
    this.changes += 1
    this.listeners.forEach(listener => listener())
  }
}

function sliceOfKey(key: unknown): readonly [string, number] {
  if (!Array.isArray(key)) throw new Error('the index of records has compound keys')
  return [String(key[0]), Number(key[1])]
}

function yearKey(kind: string, year: number): number {
  const found = findKind(kind)
  return found && isYearless(found) ? 0 : year
}

/** Both by date, then by when they were made; the second is usually short. */
function merge(kept: readonly ArchiveRecord[], entering: readonly ArchiveRecord[]): readonly ArchiveRecord[] {
  if (entering.length === 0) return kept
  const added = [...entering].sort(inOrder)
  const last = kept.at(-1)
  const first = added[0]
  if (!last || (first && inOrder(last, first) <= 0)) return [...kept, ...added]
  return [...kept, ...added].sort(inOrder)
}

function inOrder(a: ArchiveRecord, b: ArchiveRecord): number {
  return compare(a.date, b.date) || compare(a.createdAt, b.createdAt) || compare(a.id, b.id)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
