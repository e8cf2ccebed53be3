import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import type { ArchiveRecord } from '../../shared/domain/record'
import { Archive } from './archive'
import { ArchiveDb } from './archiveDb'
import { canonicalJson, emptyHead, hashOf, type HistoryRow } from './history'
import { noJournal, type Journal } from './journal'

let next = 1

async function openNew(journal: Journal = noJournal): Promise<Archive> {
  const db = new ArchiveDb(`archive-test-${next++}`)
  await db.open()
  let minute = 0
  const clock = (): Date => new Date(Date.UTC(2018, 11, 21, 6, minute++))
  const archive = new Archive('main', db, journal, clock)
  await archive.start()
  return archive
}

async function addMeeting(archive: Archive, title: string, date = '2018-03-30'): Promise<string> {
  const { ids } = await archive.commit([{ op: 'create', kind: 'meeting', data: { title, date } }], '新建会议')
  return ids[0] ?? ''
}

async function recordOf(archive: Archive, id: string): Promise<ArchiveRecord | undefined> {
  return archive.db.records.get(id)
}

test('每次保存都连同它的修改记录一起写下，记录里有改前、改后、谁、何时', async () => {
  const archive = await openNew()
  await archive.commit(
    [{ op: 'setting', key: 'unit', value: { name: '甲局', archivist: '周琳', phone: '' } }],
    '开始使用',
  )
  const id = await addMeeting(archive, '动员大会')
  await archive.commit([{ op: 'change', id, set: { place: '四楼大会议室' } }], '改“地点”')
  const rows = await archive.db.history.where('id').equals(id).sortBy('seq')
  expect(rows.map(row => [row.seq, row.who, row.why])).toEqual([
    [2, '周琳', '新建会议'],
    [3, '周琳', '改“地点”'],
  ])
  expect((rows[1]?.before as ArchiveRecord).data).toEqual({ title: '动员大会', date: '2018-03-30' })
  expect((rows[1]?.after as ArchiveRecord).data).toEqual({
    title: '动员大会',
    date: '2018-03-30',
    place: '四楼大会议室',
  })
})

test('修改记录一条接一条，改动其中任何一条都看得出来', async () => {
  const archive = await openNew()
  const id = await addMeeting(archive, '局务会')
  await archive.commit([{ op: 'change', id, set: { agenda: '研究' } }], '改“议题”')
  const rows = await archive.db.history.orderBy('seq').toArray()
  let previous = emptyHead.hash
  for (const { hash, ...body } of rows) {
    expect(body.previous).toBe(previous)
    expect(hashOf(body)).toBe(hash)
    previous = hash
  }
  const first = rows[0] as HistoryRow
  const { hash, ...body } = { ...first, why: '改过的' }
  expect(hashOf(body)).not.toBe(hash)
})

test('同样的内容，键的先后不同，摘要相同', () => {
  expect(canonicalJson({ b: 1, a: { d: [2, { f: 1, e: 2 }], c: undefined } })).toBe(
    '{"a":{"d":[2,{"e":2,"f":1}]},"b":1}',
  )
})

test('撤销一步步退回，重做一步步回来，撤销本身也记在修改记录里', async () => {
  const archive = await openNew()
  const id = await addMeeting(archive, '党组会')
  await archive.commit([{ op: 'change', id, set: { place: '三楼' } }], '改“地点”')
  await archive.commit([{ op: 'change', id, set: { place: '四楼' } }], '改“地点”')
  expect(await archive.undo()).toBe('改“地点”')
  expect((await recordOf(archive, id))?.data['place']).toBe('三楼')
  await archive.undo()
  expect((await recordOf(archive, id))?.data['place']).toBeUndefined()
  await archive.redo()
  await archive.redo()
  expect((await recordOf(archive, id))?.data['place']).toBe('四楼')
  expect(await archive.redo()).toBeNull()
  expect(await archive.db.history.count()).toBe(7)
})

test('撤销新建，记录到回收站而不是消失；重做又回来', async () => {
  const archive = await openNew()
  const id = await addMeeting(archive, '例会')
  await archive.undo()
  expect((await recordOf(archive, id))?.deletedAt).not.toBeNull()
  await archive.redo()
  expect((await recordOf(archive, id))?.deletedAt).toBeNull()
})

test('一次写多条，撤销也是一次', async () => {
  const archive = await openNew()
  const { ids } = await archive.commit(
    ['甲', '乙', '丙'].map(name => ({
      op: 'create' as const,
      kind: 'person',
      data: { name, section: '办公室' },
    })),
    '登记人员',
  )
  await archive.cache.load('person', 0)
  expect(archive.cache.slice('person', 2018).records.map(person => person.data['name'])).toEqual([
    '甲',
    '乙',
    '丙',
  ])
  await archive.undo()
  expect(archive.cache.slice('person', 2018).records).toEqual([])
  expect(await archive.db.records.bulkGet([...ids])).toHaveLength(3)
})

test('恢复旧版本是一次新的修改，建立时间不变', async () => {
  const archive = await openNew()
  const id = await addMeeting(archive, '第一稿')
  await archive.commit([{ op: 'change', id, set: { title: '第二稿' } }], '改“名称”')
  const [first] = await archive.db.history.where('id').equals(id).sortBy('seq')
  const before = await recordOf(archive, id)
  await archive.commit([{ op: 'revert', id, seq: first?.seq ?? 0 }], '恢复此版本')
  const after = await recordOf(archive, id)
  expect(after?.data['title']).toBe('第一稿')
  expect(after?.createdAt).toBe(before?.createdAt)
  expect(after?.rev).toBe(3)
})

test('做不到的事什么都不写，后面的保存照常', async () => {
  const archive = await openNew()
  const id = await addMeeting(archive, '局务会')
  await expect(
    archive.commit(
      [
        { op: 'change', id, set: { title: '不该写下' } },
        { op: 'trash', id: 'nobody' },
      ],
      '试',
    ),
  ).rejects.toThrow('no record')
  expect((await recordOf(archive, id))?.data['title']).toBe('局务会')
  expect(await archive.db.history.count()).toBe(1)
  await archive.commit([{ op: 'change', id, set: { title: '好的' } }], '改“名称”')
  expect((await recordOf(archive, id))?.data['title']).toBe('好的')
})

test('主机没有记下之前不说已保存；点重试后补上，不会写两遍', async () => {
  const kept: HistoryRow[] = []
  let isFull = true
  const archive = await openNew({
    append: rows => {
      if (isFull) return Promise.reject(Object.assign(new Error('full'), { name: 'QuotaExceededError' }))
      kept.push(...rows)
      return Promise.resolve()
    },
  })
  const failed = new Promise<void>(resolve => {
    const stop = archive.subscribe(() => {
      if (archive.saveState.is !== 'failed') return
      stop()
      resolve()
    })
  })
  const saving = addMeeting(archive, '动员大会')
  await failed
  expect(archive.saveState).toEqual({ is: 'failed', reason: '磁盘满' })
  isFull = false
  archive.retry()
  await saving
  expect(archive.saveState.is).toBe('saved')
  expect(kept).toHaveLength(1)
  expect(await archive.db.history.count()).toBe(1)
})

test('列表按日期排好，改日期、删除、恢复都立刻反映，不用再读数据库', async () => {
  const archive = await openNew()
  const late = await addMeeting(archive, '晚', '2018-10-09')
  await addMeeting(archive, '早', '2018-01-24')
  await archive.cache.load('meeting', 2018)
  const titles = (): unknown[] =>
    archive.cache.slice('meeting', 2018).records.map(record => record.data['title'])
  expect(titles()).toEqual(['早', '晚'])
  await archive.commit([{ op: 'change', id: late, set: { date: '2018-01-02' } }], '改“日期”')
  expect(titles()).toEqual(['晚', '早'])
  await archive.commit([{ op: 'trash', id: late }], '删除')
  expect(titles()).toEqual(['早'])
  await archive.commit([{ op: 'restore', id: late }], '恢复')
  expect(titles()).toEqual(['晚', '早'])
})

test('一年一万条也能全部读到，先给第一页', async () => {
  const archive = await openNew()
  const data = Array.from({ length: 1234 }, (_, index) => ({
    op: 'create' as const,
    kind: 'meeting',
    data: { title: `第${index}次`, date: `2018-${String((index % 12) + 1).padStart(2, '0')}-15` },
  }))
  await archive.commit(data, '试')
  const fresh = new Archive('main', archive.db, noJournal)
  await fresh.start()
  const sizes: number[] = []
  fresh.cache.subscribe(() => sizes.push(fresh.cache.slice('meeting', 2018).records.length))
  await fresh.cache.load('meeting', 2018)
  expect(sizes[0]).toBe(100)
  expect(fresh.cache.slice('meeting', 2018)).toMatchObject({ isComplete: true })
  expect(new Set(fresh.cache.slice('meeting', 2018).records.map(record => record.id)).size).toBe(1234)
})

test('日期在别的年份的记录仍归原来的年度，直到人说要归过去', async () => {
  const archive = await openNew()
  const id = await addMeeting(archive, '跨年会', '2018-12-30')
  await archive.commit([{ op: 'change', id, set: { date: '2019-01-04' } }], '改“日期”')
  expect(await recordOf(archive, id)).toMatchObject({ year: 2018, date: '2019-01-04' })
  await archive.commit([{ op: 'change', id, set: {}, year: 2019 }], '归到2019年')
  expect((await recordOf(archive, id))?.year).toBe(2019)
})

test('读不懂的设置用默认值，不影响打开', async () => {
  const archive = await openNew()
  await archive.db.settings.bulkPut([
    { key: 'year', value: '二〇一八' },
    { key: 'unknown', value: 1 },
    { key: 'unit', value: { name: '甲局', archivist: '', phone: '' } },
  ])
  await archive.start()
  expect(archive.settings.unit.name).toBe('甲局')
  expect(archive.settings.year).toBeTypeOf('number')
})
