import { expect, test } from 'vitest'
import type { ArchiveRecord } from '../../shared/domain/record'
import type { FieldContext } from '../../shared/fields/field'
import { meeting } from '../../shared/kinds/meeting'
import { byDate, filterRows, filterText, sortRows } from './listRows'
import { totalsText } from './totals'

const context: FieldContext = {
  year: 2018,
  today: '2018-12-21',
  people: { all: [], byId: () => undefined, byName: () => [], inOfficeOn: () => [] },
  list: () => ['研究部署', '动员大会', '领导小组'],
}

function record(date: string, title: string, category: string, present: number | null): ArchiveRecord {
  const attendance =
    present === null ? undefined : { rows: [], outsiders: 0, headcount: { expected: null, present } }
  return {
    id: `${date}${title}`,
    kind: 'meeting',
    date,
    year: 2018,
    data: { title, category, date, host: { id: null, name: '向娟' }, ...(attendance ? { attendance } : {}) },
    origin: 'entry',
    createdAt: '2018-12-01T00:00:00.000Z',
    updatedAt: '2018-12-01T00:00:00.000Z',
    deletedAt: null,
    rev: 1,
  }
}

const records = [
  record('2018-01-24', '党组会', '研究部署', 9),
  record('2018-03-30', '动员大会', '动员大会', 39),
  record('2018-07-12', '领导小组会议', '领导小组', null),
]
const titles = (rows: readonly ArchiveRecord[]): unknown[] => rows.map(row => row.data['title'])

test('按文字筛选找名称、类别和人名，全角半角和空格不计', () => {
  expect(titles(filterRows(meeting, records, { text: '动 员' }, context))).toEqual(['动员大会'])
  expect(titles(filterRows(meeting, records, { text: '向　娟' }, context))).toHaveLength(3)
  expect(titles(filterRows(meeting, records, { text: '没有的' }, context))).toEqual([])
})

test('按月、按类别、按数字背后的记录筛选', () => {
  expect(titles(filterRows(meeting, records, { month: 3 }, context))).toEqual(['动员大会'])
  expect(titles(filterRows(meeting, records, { category: '研究部署' }, context))).toEqual(['党组会'])
  const only = { ids: ['2018-07-12领导小组会议'], label: '会议' }
  expect(titles(filterRows(meeting, records, { only }, context))).toEqual(['领导小组会议'])
})

test('按实到排序时没有数的排在最后，升降都一样', () => {
  const up = sortRows(meeting, records, { ref: 'attendance.present', isDescending: false }, context)
  expect(titles(up)).toEqual(['党组会', '动员大会', '领导小组会议'])
  const down = sortRows(meeting, records, { ref: 'attendance.present', isDescending: true }, context)
  expect(titles(down)).toEqual(['动员大会', '党组会', '领导小组会议'])
  expect(titles(sortRows(meeting, records, { ...byDate, isDescending: true }, context))[0]).toBe(
    '领导小组会议',
  )
})

test('类别按选项的先后排，不按笔画', () => {
  const rows = sortRows(meeting, records.toReversed(), { ref: 'category', isDescending: false }, context)
  expect(titles(rows)).toEqual(['党组会', '动员大会', '领导小组会议'])
})

test('合计写次数和人次，不把单位加在一起', () => {
  expect(totalsText(meeting, records, context)).toBe('3 次，48 人次')
})

test('筛选条件写成一句话，印在表头', () => {
  expect(filterText({ month: 3, text: '动员' })).toBe('3月，“动员”')
  expect(filterText({})).toBe('')
})
