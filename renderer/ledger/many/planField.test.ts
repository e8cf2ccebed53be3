import { expect, test } from 'vitest'
import type { ArchiveRecord, Data } from '../../../shared/domain/record'
import { contextOf } from '../../../shared/fields/testContext'
import { fieldTypes } from '../../../shared/fields/fieldTypes'
import { kinds } from '../../../shared/kinds/index'
import { meeting } from '../../../shared/kinds/meeting'
import { rectification } from '../../../shared/kinds/rectification'
import { planField } from './planField'
import { settableFields } from './settableFields'

const context = contextOf()
const place = { key: 'place', field: meeting.fields.place }

function record(id: string, data: Data): ArchiveRecord {
  return {
    id,
    kind: 'meeting',
    date: '',
    year: 2018,
    data,
    origin: 'entry',
    createdAt: '2018-12-01T00:00:00.000Z',
    updatedAt: '2018-12-01T00:00:00.000Z',
    deletedAt: null,
    rev: 1,
  }
}
const seven = [
  record('1', { place: '四楼会议室' }),
  record('2', { place: '四楼会议室' }),
  record('3', { place: '四楼会议室' }),
  record('4', { place: '三楼会议室' }),
  record('5', { place: '党员活动室' }),
  record('6', { place: '三楼会议室' }),
  record('7', {}),
]
const changed = (plan: ReturnType<typeof planField>): unknown[] =>
  plan.ops.map(op => (op.op === 'change' ? [op.id, op.set] : op))

test('设一栏之前说清楚：几条已是此值，几条原来填的是别的', () => {
  const plan = planField(seven, place, { value: '四楼会议室', keepsOthers: false }, context)
  expect(plan.same).toBe(3)
  expect(plan.others).toEqual([
    { text: '三楼会议室', count: 2 },
    { text: '党员活动室', count: 1 },
  ])
  expect(changed(plan)).toEqual(['4', '5', '6', '7'].map(id => [id, { place: '四楼会议室' }]))
})

test('已填别的内容的可以不动，只填空着的', () => {
  const plan = planField(seven, place, { value: '四楼会议室', keepsOthers: true }, context)
  expect(changed(plan)).toEqual([['7', { place: '四楼会议室' }]])
  expect(plan.kept).toBe(3)
})

test('清空时，本来就空着的不算改动', () => {
  const plan = planField(seven, place, { value: undefined, keepsOthers: true }, context)
  expect(plan.ops).toHaveLength(6)
  expect(plan.same).toBe(1)
})

test('读不懂的旧内容也算原来填了的，不会被悄悄换掉', () => {
  const odd = [record('1', { place: 7 }), record('2', { place: '' })]
  const plan = planField(odd, place, { value: '四楼会议室', keepsOthers: true }, context)
  expect(plan.others).toEqual([{ text: '读不懂的内容', count: 1 }])
  expect(changed(plan)).toEqual([['2', { place: '四楼会议室' }]])
})

test('每种台账都有可一起设的栏，名称、材料和只属于一次的长内容不在里面', () => {
  for (const kind of kinds) {
    const { shared, ownOfEach } = settableFields(kind)
    const keys = [...shared, ...ownOfEach].map(one => one.key)
    expect(keys.length, kind.label).toBeGreaterThan(0)
    expect(keys, kind.label).not.toContain(kind.title)
    expect(keys, kind.label).not.toContain('evidence')
    expect(new Set(keys).size, kind.label).toBe(keys.length)
    for (const { key, field } of [...shared, ...ownOfEach]) {
      expect(kind.fields[key]).toBe(field)
      expect(() => fieldTypes(field)).not.toThrow()
    }
  }
  expect(settableFields(meeting).shared.map(one => one.key)).not.toContain('decisions')
  // Several rectifications are written off on one day.
  expect(settableFields(rectification).ownOfEach.map(one => one.field.label)).toEqual(
    expect.arrayContaining(['销号状态', '销号']),
  )
})
