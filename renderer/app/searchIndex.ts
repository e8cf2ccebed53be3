import type { ArchiveRecord } from '../../shared/domain/record'
import type { FieldContext } from '../../shared/fields/field'
import { findKind } from '../../shared/kinds/index'
import type { Kind } from '../../shared/kinds/kind'
import { searchEntry, type SearchEntry } from '../../shared/search/searchEntry'
import type { Archive } from '../data/archive'

export type Indexed = { readonly entries: readonly SearchEntry[]; readonly isComplete: boolean }

/** The page answers keys and draws at least this often while records are folded, in milliseconds. */
const longestSlice = 8

/** Entries of every year: each version of a record is folded once, in the page's idle moments. */
export class SearchIndex {
  /** With the kind it was made by: a ledger of her own that was changed in 设置 reads its records anew. */
  private readonly made = new WeakMap<ArchiveRecord, { readonly kind: Kind; readonly entry: SearchEntry }>()
  private readonly listeners = new Set<() => void>()
  private now: Indexed = { entries: [], isComplete: false }
  private context: FieldContext | null = null
  private version = -1
  private isScheduled = false
  private isFollowing = false

  constructor(private readonly archive: Archive) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  readonly snapshot = (): Indexed => this.now

  /** Asked for when search is first used; afterwards the entries follow every change. */
  want(context: FieldContext): void {
    this.context = context
    if (!this.isFollowing) {
      this.isFollowing = true
      this.archive.cache.subscribe(() => this.schedule())
      void this.archive.cache.loadAllYears()
    }
    this.schedule()
  }

  private schedule(): void {
    if (this.isScheduled || this.version === this.archive.cache.version()) return
    this.isScheduled = true
    requestIdleCallback(() => this.run(), { timeout: 200 })
  }

  private run(): void {
    this.isScheduled = false
    const { cache } = this.archive
    const version = cache.version()
    const started = performance.now()
    const entries: SearchEntry[] = []
    for (const record of cache.everything()) {
      const made = this.made.get(record)
      const known = made?.kind === findKind(record.kind) ? made?.entry : undefined
      // What is folded is kept; the next slice runs over it at once and goes on behind it.
      if (!known && performance.now() - started > longestSlice) return this.schedule()
      const entry = known ?? this.make(record)
      if (entry) entries.push(entry)
    }
    this.version = version
    this.now = { entries, isComplete: cache.hasEverything() }
    this.listeners.forEach(listener => listener())
  }

  private make(record: ArchiveRecord): SearchEntry | null {
    const kind = findKind(record.kind)
    if (!kind || !this.context) return null
    const entry = searchEntry(kind, record, this.context)
    this.made.set(record, { kind, entry })
    return entry
  }
}

const indexes = new WeakMap<Archive, SearchIndex>()

export function searchIndexOf(archive: Archive): SearchIndex {
  const known = indexes.get(archive)
  if (known) return known
  const made = new SearchIndex(archive)
  indexes.set(archive, made)
  return made
}
