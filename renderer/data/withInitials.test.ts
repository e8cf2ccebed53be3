import { expect, test } from 'vitest'
import type { ArchiveRecord, Data } from '../../shared/domain/record'
import { withInitials } from './withInitials'

function personWith(data: Data): ArchiveRecord {
  const at = '2018-12-21T06:00:00.000Z'
  const times = { createdAt: at, updatedAt: at, deletedAt: null }
  return { id: 'p1', kind: 'person', date: '', year: 0, data, origin: 'entry', rev: 1, ...times }
}

async function initialsAfter(before: Data, set: Data): Promise<unknown> {
  const op = await withInitials({ op: 'change', id: 'p1', set }, () => Promise.resolve(personWith(before)))
  return op.op === 'change' ? { ...before, ...op.set }['initials'] : undefined
}

test('在表单里填上姓名，就按拼音首字母找得到；改名后首字母跟着改', async () => {
  expect(await initialsAfter({}, { name: '谭海波' })).toBe('thb')
  expect(await initialsAfter({ name: '谭海波', initials: 'thb' }, { name: '单雄信' })).toBe('sxx')
})

test('手工写的首字母不被改名冲掉，删掉以后又自动生成', async () => {
  expect(await initialsAfter({ name: '曾参', initials: 'zs' }, { name: '曾　参' })).toBe('zs')
  expect(await initialsAfter({ name: '曾参' }, { name: '曾国华' })).toBe('zgh')
  expect(await initialsAfter({ name: '曾参', initials: 'zc' }, { name: '曾国华', initials: 'zx' })).toBe('zx')
})

test('改别的栏目不动首字母', async () => {
  expect(await initialsAfter({ name: '谭海波' }, { post: '局长' })).toBeUndefined()
})
