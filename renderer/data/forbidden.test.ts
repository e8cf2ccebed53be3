import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { Archive } from './archive'
import { ArchiveDb } from './archiveDb'
import { noJournal } from './journal'

let next = 1

async function openNew(): Promise<Archive> {
  const db = new ArchiveDb(`forbidden-test-${next++}`)
  await db.open()
  const archive = new Archive('main', db, noJournal, () => new Date(Date.UTC(2018, 11, 21, 6)))
  await archive.start()
  return archive
}

async function move(archive: Archive, movement: string, date: string, copies: number): Promise<string> {
  const data = { title: '《手册》', movement, date, copies }
  const { ids } = await archive.commit([{ op: 'create', kind: 'handout', data }], '新建宣传资料')
  return ids[0] ?? ''
}

test('超过结存的发放不写：记录、修改记录、撤销和保存状态都不变', async () => {
  const archive = await openNew()
  await move(archive, '入库', '2017-12-20', 100)
  const out = await move(archive, '发放', '2018-04-14', 60)
  const rows = await archive.db.history.count()
  const state = archive.saveState
  const answer = await archive.propose([{ op: 'change', id: out, set: { copies: 130 } }], '改“份数”')
  expect(answer).toMatchObject({ ok: false, reason: expect.stringContaining('结存 100 份') as string })
  expect((await archive.db.records.get(out))?.data['copies']).toBe(60)
  expect(await archive.db.history.count()).toBe(rows)
  expect(archive.saveState).toBe(state)
  await archive.undo()
  expect((await archive.db.records.get(out))?.deletedAt).not.toBeNull()
})

test('移走、恢复、恢复旧版本、成批改，都先看结存；允许的照常写下', async () => {
  const archive = await openNew()
  const receipt = await move(archive, '入库', '2018-03-01', 100)
  const out = await move(archive, '发放', '2018-04-14', 60)
  expect(await archive.propose([{ op: 'trash', id: receipt }], '删除')).toMatchObject({ ok: false })
  expect(await archive.propose([{ op: 'trash', id: out }], '删除')).toMatchObject({ ok: true })
  await archive.propose([{ op: 'change', id: receipt, set: { copies: 30 } }], '改“份数”')
  expect(await archive.propose([{ op: 'restore', id: out }], '恢复')).toMatchObject({ ok: false })
  const later = await move(archive, '发放', '2019-01-05', 20)
  const [first] = await archive.db.history.where('id').equals(receipt).sortBy('seq')
  expect(
    await archive.propose([{ op: 'revert', id: receipt, seq: first?.seq ?? 0 }], '恢复旧版本'),
  ).toMatchObject({ ok: true })
  const both = [receipt, later].map(id => ({ op: 'trash', id }) as const)
  expect(await archive.propose(both, '删除 2 条')).toMatchObject({ ok: true })
})

test('一种资料的全部年度一起算：别的年度的新记录也在内', async () => {
  const archive = await openNew()
  await archive.cache.loadKind('handout')
  await move(archive, '入库', '2016-03-01', 10)
  const answer = await archive.propose(
    [
      {
        op: 'create',
        kind: 'handout',
        data: { title: '手册', movement: '发放', date: '2020-01-01', copies: 11 },
      },
    ],
    '新建宣传资料',
  )
  expect(answer).toMatchObject({ ok: false })
  expect(archive.cache.ofKind('handout')).toMatchObject({ isComplete: true })
  expect(archive.cache.ofKind('handout').records).toHaveLength(1)
})
