import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { Archive } from '../../data/archive'
import { ArchiveDb } from '../../data/archiveDb'
import { editSettings } from '../../data/editSettings'
import { noJournal } from '../../data/journal'
import { listOf } from '../../data/useArchive'
import { listOps, movedWord, renameOps } from './listOps'

let next = 1
async function openNew(): Promise<Archive> {
  const db = new ArchiveDb(`list-test-${next++}`)
  await db.open()
  const archive = new Archive('main', db, noJournal)
  await archive.start()
  return archive
}

test('改名和删除紧接着做，两样都留下；各自可以撤销', async () => {
  const archive = await openNew()
  const list = 'meetingCategory'
  const renaming = editSettings(
    archive,
    now => renameOps(archive, now, list, '例会', '局务会'),
    '例会改为局务会',
  )
  const removing = editSettings(
    archive,
    now => listOps(now, list, items => items.filter(item => item !== '动员大会')),
    '删除动员大会',
  )
  await Promise.all([renaming, removing])
  expect(listOf(archive.settings, list)).toEqual(['研究部署', '党组研究', '部署推进', '领导小组', '局务会'])
  expect(archive.settings.renamedWords).toEqual({ [list]: { 局务会: '例会' } })
  await archive.undo()
  await archive.undo()
  expect(listOf(archive.settings, list)).toContain('例会')
  expect(archive.settings.renamedWords).toEqual({})
})

test('股室改名，人员跟着改；会议里当时写的字不动', async () => {
  const archive = await openNew()
  await archive.commit([{ op: 'setting', key: 'lists', value: { section: ['局领导', '法宣股'] } }], '选项')
  const { ids } = await archive.commit(
    [
      { op: 'create', kind: 'person', data: { name: '甲', section: '法宣股' } },
      { op: 'create', kind: 'meeting', data: { title: '例会', date: '2018-03-01', place: '法宣股' } },
    ],
    '登记',
  )
  await editSettings(archive, now => renameOps(archive, now, 'section', '法宣股', '普法股'), '改名')
  const [person, meeting] = await archive.db.records.bulkGet([...ids])
  expect(person?.data['section']).toBe('普法股')
  expect(meeting?.data['place']).toBe('法宣股')
})

test('移到头就不再动，没有变化就什么都不写', async () => {
  expect(movedWord(['甲', '乙', '丙'], '丙', -1)).toEqual(['甲', '丙', '乙'])
  expect(movedWord(['甲', '乙'], '甲', -1)).toEqual(['甲', '乙'])
  const archive = await openNew()
  await editSettings(archive, now => listOps(now, 'place', items => items), '没有变')
  expect(await archive.db.history.count()).toBe(0)
})
