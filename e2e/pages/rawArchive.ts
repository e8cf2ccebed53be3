import type { Page } from '@playwright/test'

export type RawRow = Readonly<Record<string, unknown>>
/** Every table by name, as IndexedDB holds it. */
export type RawArchive = Readonly<Record<string, readonly RawRow[]>>

/** Reads the working store past the program, as another program would find it. */
export function readArchive(page: Page, name = 'gongwei'): Promise<RawArchive> {
  return page.evaluate(async database => {
    const settled = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(new Error(String(request.error)))
      })
    const db = await settled(indexedDB.open(database))
    const stores = [...db.objectStoreNames]
    const all = db.transaction(stores)
    const rows = await Promise.all(stores.map(store => settled(all.objectStore(store).getAll())))
    db.close()
    return Object.fromEntries(stores.map((store, index) => [store, rows[index] as RawRow[]]))
  }, name)
}

/** Writes rows past the program; it sees them when the page is read anew. */
export async function writeRows(
  page: Page,
  store: string,
  rows: readonly RawRow[],
  name = 'gongwei',
): Promise<void> {
  await page.evaluate(
    async ({ database, into, all }) => {
      await new Promise<void>((resolve, reject) => {
        const request = indexedDB.open(database)
        request.onerror = () => reject(new Error(String(request.error)))
        request.onsuccess = () => {
          const transaction = request.result.transaction(into, 'readwrite')
          for (const row of all) transaction.objectStore(into).put(row)
          transaction.oncomplete = () => {
            request.result.close()
            resolve()
          }
          transaction.onabort = () => reject(new Error(String(transaction.error)))
        }
      })
    },
    { database: name, into: store, all: rows },
  )
}

/** A record as the store holds it. */
export function rawRecord(kind: string, id: string, date: string, data: RawRow): RawRow {
  const at = '2018-12-21T06:00:00.000Z'
  const year = date === '' ? 0 : Number(date.slice(0, 4))
  const times = { createdAt: at, updatedAt: at, deletedAt: null }
  return { id, kind, date, year, data, origin: 'entry', rev: 1, ...times }
}
