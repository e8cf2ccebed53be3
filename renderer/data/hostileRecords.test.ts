import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { hostileTexts } from '../../e2e/harness/hostileTexts'
import { contractKinds } from '../../shared/sheets/contractKinds'
import { hostileData } from '../../shared/sheets/hostileData'
import { Archive } from './archive'
import { ArchiveDb } from './archiveDb'
import { noJournal } from './journal'

test('任何种类、满是怪字的记录存下去，重开档案读回来一个字不差，修改记录里也是', async () => {
  const name = 'hostile-records'
  const db = new ArchiveDb(name)
  await db.open()
  const archive = new Archive('main', db, noJournal)
  await archive.start()
  const records = contractKinds
    .filter(kind => kind.isOwn !== true)
    .flatMap(kind => hostileTexts.map(text => ({ kind: kind.id, data: hostileData(kind, text) })))
  const { ids } = await archive.commit(
    records.map(record => ({ op: 'create', year: 2018, ...record }) as const),
    hostileTexts[0] ?? '',
  )
  db.close()

  const again = new ArchiveDb(name)
  await again.open()
  const kept = await again.records.bulkGet([...ids])
  const history = new Map((await again.history.toArray()).map(row => [row.id, row.after]))
  expect(kept).toHaveLength(records.length)
  kept.forEach((record, at) => {
    expect(record?.data).toMatchObject(records[at]?.data ?? {})
    expect(history.get(record?.id ?? '')).toEqual(record)
  })
  again.close()
})
