import 'fake-indexeddb/auto'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import facts from '../../shared/figures/sampleYear.facts.json'
import { kindOf, kinds, setOwnKinds } from '../../shared/kinds/index'
import { databaseName } from './archiveDb'
import { openArchive } from './openArchive'
import { makeSample, removeSample } from './sample'

const removeFiles = vi.fn(() => Promise.resolve({ ok: true }))

beforeEach(() => {
  vi.stubGlobal('window', { desk: { 'evidence.removeSample': removeFiles } })
})
afterEach(() => {
  vi.unstubAllGlobals()
})

async function open() {
  const opened = await openArchive('sample')
  if (!opened.ok) throw new Error(opened.code)
  return opened.archive
}

test('示例档案一次写入，注明是示例，在自己的数据库里', async () => {
  expect(await makeSample()).toEqual({ ok: true })
  const archive = await open()
  expect(archive.settings).toMatchObject({ year: 2018, unit: { name: '沅陵县司法局' } })
  const records = await archive.db.records.toArray()
  const many = (kind: string) => records.filter(record => record.kind === kind).length
  expect([many('person'), many('meeting'), many('training'), many('quiz')]).toEqual([
    41,
    facts.meetings.total,
    facts.trainings.count,
    facts.quizzes.count,
  ])
  expect(new Set(records.map(record => record.origin))).toEqual(new Set(['sample']))
  expect(new Set(records.map(record => record.year))).toEqual(new Set([0, 2018]))
  expect(new Set((await archive.db.history.toArray()).map(row => row.commit)).size).toBe(1)
  expect(records.find(record => record.id === 'p13')?.data['initials']).toBe('zl')
  await removeSample(archive)
})

test('载入两次不会多出记录', async () => {
  await makeSample()
  expect(await makeSample()).toEqual({ ok: true })
  const archive = await open()
  expect(await archive.db.records.count()).toBe(202)
  await removeSample(archive)
})

test('载入示例时，正在用的档案里自设的台账还在', async () => {
  const own = { ...kindOf('meeting'), id: 'own-tb', label: '结核病防治宣传' }
  setOwnKinds([own])
  await makeSample()
  expect(kinds).toContain(own)
  setOwnKinds([])
  await removeSample(await open())
})

test('删除示例档案，数据库和文件都不留', async () => {
  await makeSample()
  removeFiles.mockClear()
  expect(await removeSample(await open())).toEqual({ ok: true })
  expect((await indexedDB.databases()).map(database => database.name)).not.toContain(databaseName('sample'))
  expect(removeFiles).toHaveBeenCalledOnce()
})

test('文件没有删成就不删数据库，说明原因', async () => {
  await makeSample()
  removeFiles.mockResolvedValueOnce({ ok: false, code: 'notReady' } as never)
  const archive = await open()
  expect(await removeSample(archive)).toEqual({ ok: false, code: 'notReady' })
  expect(await archive.db.records.count()).toBe(202)
  await removeSample(archive)
})
