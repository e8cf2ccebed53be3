import { ArchiveDb } from '../../renderer/data/archiveDb'
import { openArchive } from '../../renderer/data/openArchive'
import { RecordCache } from '../../renderer/data/recordCache'
import { meetingData, recordAt } from './recordAt'
import { searching } from './search'

type Pair = { readonly ours: readonly number[]; readonly floor: readonly number[] }

async function openMain() {
  const opened = await openArchive('main')
  if (!opened.ok) throw new Error(opened.code)
  return opened.archive
}

/** Fills the archivist's own archive as her first run and a lot of entry would. */
async function seed(total: number): Promise<number> {
  const archive = await openMain()
  const unit = { ...archive.settings.unit, name: '沅陵县司法局' }
  await archive.commit(
    [
      { op: 'setting', key: 'unit', value: unit },
      { op: 'setting', key: 'year', value: 2018 },
    ],
    '量速度',
  )
  for (let from = 0; from < total; from += 500) {
    const some = Array.from({ length: Math.min(500, total - from) }, (_, index) => meetingData(from + index))
    await archive.commit(
      some.map(data => ({ op: 'create', kind: 'meeting', data, year: 2018 }) as const),
      '量速度',
    )
  }
  return archive.db.records.count()
}

function openRaw(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('bench-raw', 1)
    request.onupgradeneeded = () => {
      const store = request.result.createObjectStore('records', { keyPath: 'id' })
      store.createIndex('order', ['kind', 'year', 'date'])
    }
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('open'))
  })
}

function putRaw(db: IDBDatabase, value: object): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = db.transaction('records', 'readwrite', { durability: 'strict' })
    transaction.oncomplete = () => resolve()
    transaction.onerror = () => reject(transaction.error ?? new Error('put'))
    transaction.objectStore('records').put(value)
  })
}

async function timed(times: number[], work: () => Promise<unknown>): Promise<void> {
  const started = performance.now()
  await work()
  times.push(performance.now() - started)
}

/** One field changed and acknowledged, against the same record put by hand in one strict transaction. */
async function saves(rounds: number): Promise<Pair> {
  const archive = await openMain()
  const raw = await openRaw()
  const record = await archive.db.records.toCollection().first()
  if (!record) throw new Error('nothing to change')
  const ours: number[] = []
  const floor: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const set = { agenda: `第 ${round} 次改动` }
    await timed(ours, () => archive.commit([{ op: 'change', id: record.id, set }], '量速度'))
    await timed(floor, () => putRaw(raw, { ...record, data: { ...record.data, ...set } }))
  }
  return { ours, floor }
}

function firstSlice(cache: RecordCache): Promise<unknown> {
  return new Promise(resolve => {
    const stop = cache.subscribe(() => {
      if (cache.slice('meeting', 2018).records.length === 0) return
      stop()
      resolve(null)
    })
    cache.slice('meeting', 2018)
  })
}

/** The first page a list shows, against what an array in memory needs to put the same page in order. */
async function firstPage(total: number, rounds: number): Promise<Pair> {
  const db = new ArchiveDb('bench-large')
  await db.open()
  const records = Array.from({ length: total }, (_, index) => recordAt(index))
  // Filled past the writer: only reading is measured here, and the writer's history would take an hour.
  if ((await db.records.count()) !== total) {
    for (let from = 0; from < total; from += 5000) await db.records.bulkPut(records.slice(from, from + 5000))
  }
  const ours: number[] = []
  const floor: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const cache = new RecordCache(db)
    await timed(ours, () => firstSlice(cache))
    await cache.load('meeting', 2018)
    await timed(floor, async () =>
      records
        .filter(record => record.kind === 'meeting' && record.year === 2018)
        .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
        .slice(0, 100),
    )
  }
  return { ours, floor }
}

Object.assign(window, { bench: { seed, saves, firstPage, searching } })
