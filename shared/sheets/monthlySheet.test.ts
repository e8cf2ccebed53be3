import { expect, test } from 'vitest'
import type { ArchiveRecord } from '../domain/record'
import { monthlyFigures, type MonthlyInput } from '../figures/monthlyFigures'
import { kinds } from '../kinds'
import { monthlySheet } from './monthlySheet'

let next = 0
function record(kind: string, date: string, data: ArchiveRecord['data'] = {}): ArchiveRecord {
  next += 1
  return {
    id: `r${next}`,
    kind,
    date,
    year: Number(date.slice(0, 4)),
    data: { date, ...data },
    origin: 'entry',
    createdAt: `${date}T08:00:00.000Z`,
    updatedAt: `${date}T08:00:00.000Z`,
    deletedAt: null,
    rev: 1,
  }
}

const records = [
  record('meeting', '2018-01-24', { category: '党组研究' }),
  record('meeting', '2018-06-05', { category: '研究部署' }),
  record('meeting', '2018-06-06', { category: '动员大会' }),
  record('meeting', '2018-07-01', { category: '研究部署' }),
  record('training', '2018-06-08', {
    attendance: { rows: [], outsiders: 0, headcount: { expected: 40, present: 38 } },
  }),
]
const input: MonthlyInput = {
  year: 2018,
  month: 6,
  kinds,
  records,
  lastYear: [
    record('meeting', '2017-03-01', { category: '研究部署' }),
    record('meeting', '2017-09-01', { category: '研究部署' }),
  ],
  quotas: { 'training.count': 4 },
  context: {
    year: 2018,
    today: '2018-06-29',
    people: { all: [], byId: () => undefined, byName: () => [], inOfficeOn: () => [] },
    list: () => [],
  },
}
const office = { unitName: '县司法局', archivist: '周琳', phone: '' }
const rowOf = (label: string, more: Partial<MonthlyInput> = {}) =>
  monthlySheet({ ...input, ...more, ...office }).rows.find(row => row[2] === label)

test('month, year so far, last year so far, plan and rate stand beside each measure', () => {
  expect(rowOf('研究部署会议')?.slice(3)).toEqual(['次', 1, 2, 1, 4, 0.5, null])
  expect(rowOf('健康教育培训')?.slice(3)).toEqual(['次', 1, 1, 0, 4, 0.25, null])
})

test('a measure without a plan has — and no rate, never 0%', () => {
  expect(rowOf('培训人次')?.slice(3)).toEqual(['人次', 38, 38, 0, '—', '—', null])
})

test('an archive that has nothing of last year says so instead of 0', () => {
  expect(rowOf('研究部署会议', { lastYear: [] })?.[6]).toBe('—')
})

test('every number knows the records it was counted from', () => {
  const line = monthlyFigures(input).find(one => one.label === '研究部署会议')
  expect(line?.thisPeriod.recordIds).toEqual([records[1]?.id])
  expect(line?.thisYear.recordIds).toEqual([records[0]?.id, records[1]?.id])
})

test('each 类别 stands once beside its measures, numbered through', () => {
  const sheet = monthlySheet({ ...input, ...office })
  expect(sheet.rows.map(row => row[1])).toEqual(sheet.rows.map((_, index) => index + 1))
  const education = sheet.rows.flatMap((row, index) => (row[0] === '宣传教育' ? [index] : []))
  expect(sheet.merges).toContainEqual({ row: education[0], column: 0, rows: education.length, columns: 1 })
})

test('the day of the report is the month’s last weekday, so a reprint is the same sheet', () => {
  expect(monthlySheet({ ...input, ...office }).topRight).toBe('填报时间：2018年6月29日')
  expect(monthlySheet({ ...input, ...office, month: 2 }).topRight).toBe('填报时间：2018年2月28日')
})
