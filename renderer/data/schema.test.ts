import 'fake-indexeddb/auto'
import Dexie from 'dexie'
import { expect, test } from 'vitest'
import { ArchiveDb, isNewerDatabase } from './archiveDb'
import { indexedDbVersion, schemaSteps } from './schema'

/** Data as version 1 wrote it. Frozen: a later step is tested on exactly this. */
const versionOne = {
  records: [
    {
      id: '0166a1b2-0000-7000-8000-000000000001',
      kind: 'meeting',
      date: '2018-03-30',
      year: 2018,
      data: {
        title: '动员大会',
        category: '动员大会',
        date: '2018-03-30',
        host: { id: 'p01', name: '谭海波' },
        attendance: { rows: [], outsiders: 0, headcount: { expected: null, present: 39 } },
        evidence: [{ id: 'e1', role: '签到', name: '签到', caption: '', file: null }],
      },
      origin: 'entry',
      createdAt: '2018-03-31T01:02:03.000Z',
      updatedAt: '2018-03-31T01:02:03.000Z',
      deletedAt: null,
      rev: 1,
    },
  ],
  settings: [{ key: 'unit', value: { name: '沅陵县司法局', archivist: '周琳', phone: '' } }],
}

async function makeVersionOne(name: string): Promise<void> {
  const db = new Dexie(name)
  db.version(1).stores({
    records: 'id, [kind+year+date]',
    history: 'seq, id, commit',
    attachments: 'hash',
    settings: 'key',
  })
  await db.open()
  await db.table('records').bulkAdd(versionOne.records)
  await db.table('settings').bulkAdd(versionOne.settings)
  db.close()
}

test('第 1 版存下的档案，现在的程序打开后一字不差', async () => {
  await makeVersionOne('schema-1')
  const db = new ArchiveDb('schema-1')
  await db.open()
  expect(await db.records.toArray()).toEqual(versionOne.records)
  expect(await db.settings.toArray()).toEqual(versionOne.settings)
  expect(
    await db.records
      .where('[kind+year+date]')
      .between(['meeting', 2018, ''], ['meeting', 2018, '\uffff'])
      .count(),
  ).toBe(1)
  db.close()
})

test('新版程序存下的档案，旧程序认得出来，不去碰它', async () => {
  const newer = new Dexie('schema-newer')
  newer.version(indexedDbVersion / 10 + 1).stores({ records: 'id', future: 'id' })
  await newer.open()
  await newer.table('records').add({ id: 'x' })
  newer.close()
  expect(await isNewerDatabase('schema-newer')).toBe(true)
  await makeVersionOne('schema-same')
  expect(await isNewerDatabase('schema-same')).toBe(false)
  expect(await isNewerDatabase('schema-none')).toBe(false)
})

test('加一步升级只添加，原有记录原样留下', async () => {
  await makeVersionOne('schema-step')
  const step = { version: (schemaSteps.at(-1)?.version ?? 0) + 1, why: '试加一张表', stores: { extra: 'id' } }
  const db = new ArchiveDb('schema-step', [...schemaSteps, step])
  await db.open()
  expect(await db.records.toArray()).toEqual(versionOne.records)
  expect(db.tables.map(table => table.name).sort()).toEqual([
    'attachments',
    'extra',
    'history',
    'records',
    'settings',
  ])
  db.close()
})

test('升级步骤按顺序、不重号、都写了缘由', () => {
  const versions = schemaSteps.map(step => step.version)
  expect(versions).toEqual(versions.map((_, index) => index + 1))
  expect(schemaSteps.every(step => step.why.length > 5)).toBe(true)
})
