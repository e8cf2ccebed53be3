import type { ArchiveName } from '../../shared/bridge'
import type { ArchiveRecord } from '../../shared/domain/record'
import { defaultSettings, settingSchemas, type SettingKey, type Settings } from '../../shared/domain/settings'
import { ownKindsOf } from '../../shared/domain/ownKindsOf'
import { setOwnKinds } from '../../shared/kinds/index'
import type { ArchiveDb } from './archiveDb'
import type { HistoryRow } from './history'
import type { Journal } from './journal'
import type { Committed, Op, Proposed } from './op'
import { RecordCache } from './recordCache'
import { storageReason, type SaveState } from './saveState'
import { whyForbidden } from './whyForbidden'
import { withInitials } from './withInitials'
import { ImpossibleOp, Writer, type CommitNote } from './writer'

/** One open archive: the cache that pages read and the queue before the one writer. */
export class Archive {
  readonly cache: RecordCache
  saveState: SaveState = { is: 'idle' }
  settings: Settings = defaultSettings

  private readonly writer: Writer
  private readonly listeners = new Set<() => void>()
  private queue: Promise<unknown> = Promise.resolve()
  private resume: (() => void) | null = null
  private undoable: string[] = []
  private redoable: string[] = []

  constructor(
    readonly name: ArchiveName,
    readonly db: ArchiveDb,
    journal: Journal,
    private readonly clock: () => Date = () => new Date(),
    /** Its own ledgers are the kinds that pages know; false for one that is only filled or read beside it. */
    private readonly isShown = true,
  ) {
    this.cache = new RecordCache(db)
    this.writer = new Writer(db, journal)
    // Reopening and retrying by itself is what destroys data; from here on nothing is written.
    db.on('close', () => this.setState({ is: 'failed', reason: '数据库已关闭' }))
  }

  async start(): Promise<void> {
    await this.writer.start()
    this.settings = readSettings(await this.db.settings.toArray())
    this.takeOwnKinds()
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /**
   * Everything in `ops` or nothing. While the disk refuses, the promise waits (the page shows why and keeps the text)
   * until `retry` succeeds; it rejects only for an op that can never be done.
   */
  async commit(ops: readonly Op[], why: string): Promise<Committed> {
    if (ops.length === 0) return { commit: '', ids: [] }
    const note = this.note(why, null)
    return this.committed(await this.enqueue(() => this.write(ops, note)))
  }

  /** Like `commit`, but first asks what the kinds forbid (结存 below 0): then nothing is written and the reason is given. */
  async propose(ops: readonly Op[], why: string): Promise<Proposed> {
    if (ops.length === 0) return { ok: true, commit: '', ids: [] }
    const note = this.note(why, null)
    const asked: { reason: string | null } = { reason: null }
    const rows = await this.enqueue(
      () => this.write(ops, note),
      async () => {
        asked.reason = await whyForbidden(this.cache, ops, () => this.writer.foresee(ops, note.stamp))
        return asked.reason === null
      },
    )
    const { reason } = asked
    return reason === null ? { ok: true, ...this.committed(rows) } : { ok: false, reason }
  }

  /** Takes back the last commit of this session; null when there is none. Answers why it was made. */
  undo(): Promise<string | null> {
    return this.step(this.undoable, this.redoable, '撤销')
  }

  redo(): Promise<string | null> {
    return this.step(this.redoable, this.undoable, '重做')
  }

  /** Writes again what could not be written; only the user asks for this. */
  retry(): void {
    this.resume?.()
  }

  /** Resolves when nothing is waiting to be written. */
  async settled(): Promise<void> {
    await this.queue.catch(() => undefined)
  }

  private async step(from: string[], to: string[], word: string): Promise<string | null> {
    const commit = from.pop()
    if (commit === undefined) return null
    const made = await this.db.history.where('commit').equals(commit).first()
    const why = made?.why ?? ''
    const rows = await this.enqueue(() => this.writer.takeBack(commit, this.note(`${word}：${why}`, commit)))
    to.push(rows[0]?.commit ?? '')
    return why
  }

  private async write(ops: readonly Op[], note: CommitNote): Promise<readonly HistoryRow[]> {
    // Inside the queue: a name written a moment ago is in the database by then.
    const complete = await Promise.all(ops.map(op => withInitials(op, id => this.db.records.get(id))))
    return this.writer.write(complete, note)
  }

  private committed(rows: readonly HistoryRow[]): Committed {
    this.undoable.push(rows[0]?.commit ?? '')
    this.redoable = []
    return { commit: rows[0]?.commit ?? '', ids: rows.map(row => row.id) }
  }

  /** One after the other; what is not allowed when its turn comes is not run, and gives no rows. */
  private enqueue(
    write: () => Promise<readonly HistoryRow[]>,
    isAllowed: () => Promise<boolean> = () => Promise.resolve(true),
  ): Promise<readonly HistoryRow[]> {
    const mine = this.queue.then(() => this.run(write, isAllowed))
    // The next in the queue goes on whatever came of this one; the caller hears of it by `mine`.
    this.queue = mine.catch(() => undefined)
    return mine
  }

  private async run(
    write: () => Promise<readonly HistoryRow[]>,
    isAllowed: () => Promise<boolean>,
  ): Promise<readonly HistoryRow[]> {
    let rows: readonly HistoryRow[] | null = null
    const before = this.saveState
    for (;;) {
      this.setState({ is: 'saving', since: this.clock().getTime() })
      try {
        if (rows === null && !(await isAllowed())) {
          this.setState(before)
          return []
        }
        rows ??= await write()
        await this.writer.flush()
        this.takeOver(rows)
        this.setState({ is: 'saved', at: this.clock() })
        return rows
      } catch (error) {
        if (error instanceof ImpossibleOp) {
          this.setState({ is: 'idle' })
          throw error
        }
        console.error('commit failed', error instanceof Error ? error.name : 'unknown')
        this.setState({ is: 'failed', reason: storageReason(error) })
        await new Promise<void>(resolve => (this.resume = resolve))
        this.resume = null
      }
    }
  }

  private takeOver(rows: readonly HistoryRow[]): void {
    // Rows of the table `records` hold records (made by the writer a moment ago).
    const records = rows.filter(row => row.table === 'records').map(row => row.after as ArchiveRecord)
    if (records.length > 0) this.cache.apply(records)
    const changed = rows.filter(row => row.table === 'settings')
    if (changed.length > 0) {
      const now = changed.map(row => ({ key: row.id, value: row.after }))
      this.settings = { ...this.settings, ...readChanged(now) }
      if (changed.some(row => row.id === 'ownLedgers')) {
        this.takeOwnKinds()
        this.cache.kindsChanged()
      }
    }
  }

  /** Before anything reads records: a kind must be known where its records are. */
  private takeOwnKinds(): void {
    if (!this.isShown) return
    const { own, putAway } = ownKindsOf(this.settings.ownLedgers)
    setOwnKinds(own, putAway)
  }

  private note(why: string, undoes: string | null): CommitNote {
    const { unit, year } = this.settings
    return {
      who: unit.archivist || '档案员',
      why,
      undoes,
      stamp: { at: this.clock().toISOString(), workYear: year },
    }
  }

  private setState(state: SaveState): void {
    this.saveState = state
    this.listeners.forEach(listener => listener())
  }
}

function readSettings(rows: readonly { readonly key: string; readonly value: unknown }[]): Settings {
  return { ...defaultSettings, ...readChanged(rows) }
}

/** Only known keys with values of their shape; anything else keeps its default. */
function readChanged(rows: readonly { readonly key: string; readonly value: unknown }[]): Partial<Settings> {
  return Object.fromEntries(
    rows.flatMap(({ key, value }) => {
      if (!Object.hasOwn(settingSchemas, key)) return []
      const name = key as SettingKey // own key, checked on the line above
      const parsed = settingSchemas[name].safeParse(value)
      return [[key, parsed.success ? parsed.data : defaultSettings[name]]]
    }),
  )
}
