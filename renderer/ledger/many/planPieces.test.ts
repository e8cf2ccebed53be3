import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import type { StoredFile } from '../../../shared/bridge'
import type { ArchiveRecord } from '../../../shared/domain/record'
import { Archive } from '../../data/archive'
import { ArchiveDb } from '../../data/archiveDb'
import { noJournal } from '../../data/journal'
import { newId } from '../../data/newId'
import { piecesOf } from '../../evidence/changeEvidence'
import { planPieces } from './planPieces'

const notice: StoredFile = {
  hash: 'a'.repeat(64),
  name: '关于爱国卫生月的通知.pdf',
  mime: 'application/pdf',
  size: 1200,
  takenAt: null,
}

async function openWithMeetings(count: number): Promise<Archive> {
  const archive = new Archive('main', new ArchiveDb(`many-pieces-${newId()}`), noJournal)
  await archive.db.open()
  await archive.start()
  const ops = Array.from({ length: count }, (_, at) => ({
    op: 'create' as const,
    kind: 'meeting',
    data: { title: `第${at + 1}次会`, date: '2018-03-30' },
  }))
  await archive.commit(ops, '登记会议')
  return archive
}
const meetings = (archive: Archive): Promise<ArchiveRecord[]> => archive.db.records.toArray()

test('一件材料加到许多条：文件只记一次，每条各有自己的一件，一次撤销全部拿掉', async () => {
  const archive = await openWithMeetings(20)
  const plan = planPieces(await meetings(archive), [{ file: notice, role: '通知' }], newId)
  expect(plan).toMatchObject({ records: 20, complete: 0 })
  await archive.commit(plan.ops, '给 20 条会议加材料')
  const after = await meetings(archive)
  const pieces = after.flatMap(piecesOf)
  expect(pieces).toHaveLength(20)
  expect(new Set(pieces.map(piece => piece.id)).size).toBe(20)
  expect(new Set(pieces.map(piece => piece.file?.hash))).toEqual(new Set([notice.hash]))
  expect(await archive.db.attachments.count()).toBe(1)
  expect(await archive.undo()).toBe('给 20 条会议加材料')
  expect((await meetings(archive)).flatMap(piecesOf)).toEqual([])
})

test('已经有这件材料的记录不再加一遍，同一文件选了两次也只加一件', async () => {
  const archive = await openWithMeetings(3)
  const asked = [
    { file: notice, role: '通知' },
    { file: notice, role: '通知' },
  ]
  const first = planPieces((await meetings(archive)).slice(0, 1), asked, newId)
  await archive.commit(first.ops, '添加通知')
  const second = planPieces(await meetings(archive), asked, newId)
  expect(second).toMatchObject({ records: 2, complete: 1 })
  await archive.commit(second.ops, '给 2 条会议加材料')
  expect((await meetings(archive)).map(record => piecesOf(record).length)).toEqual([1, 1, 1])
  expect(planPieces(await meetings(archive), asked, newId).ops).toEqual([])
})
