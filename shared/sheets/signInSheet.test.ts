import { expect, test } from 'vitest'
import type { ArchiveRecord } from '../domain/record'
import type { Directory, DirectoryPerson, FieldContext } from '../fields/field'
import { meeting } from '../kinds/meeting'
import { quiz } from '../kinds/quiz'
import { signInSheet } from './signInSheet'

function person(
  id: string,
  name: string,
  section: string,
  post: string,
  to: string | null = null,
): DirectoryPerson {
  return { id, name, section, post, from: null, to, initials: '' }
}

const registered = [
  person('zhou', '周琳', '办公室', '科员'),
  person('tan', '谭海波', '局领导', '局长'),
  person('gone', '罗霞', '办公室', '科员', '2018-01-31'),
  person('huang', '𬭎珺', '法制股', '股长'),
  person('li', '李明辉', '办公室', '主任'),
]
const sections = ['局领导', '办公室', '法制股']
const all = [...registered].sort((a, b) => sections.indexOf(a.section) - sections.indexOf(b.section))
const people: Directory = {
  all,
  byId: id => all.find(one => one.id === id),
  byName: name => all.filter(one => one.name === name),
  inOfficeOn: day => all.filter(one => one.to === null || one.to >= day),
}
const context: FieldContext = {
  year: 2018,
  today: '2018-12-21',
  people,
  list: key => (key === 'section' ? sections : []),
}

function meetingOf(data: ArchiveRecord['data']): ArchiveRecord {
  return {
    id: 'm1',
    kind: 'meeting',
    date: '2018-03-30',
    year: 2018,
    data: { date: '2018-03-30', ...data },
    origin: 'entry',
    createdAt: '2018-03-30T08:00:00.000Z',
    updatedAt: '2018-03-30T08:00:00.000Z',
    deletedAt: null,
    rev: 1,
  }
}

const row = (id: string | null, name: string, section: string) => ({
  person: { id, name },
  section,
  isPresent: true,
  reason: '',
})

test('everybody in office on the day is listed by 股室, with five spare numbered rows', () => {
  const { rows } = signInSheet(meeting, meetingOf({}), context)
  expect(rows.map(cells => cells.slice(0, 4))).toEqual([
    [1, '谭海波', '局领导', '局长'],
    [2, '周琳', '办公室', '科员'],
    [3, '李明辉', '办公室', '主任'],
    [4, '𬭎珺', '法制股', '股长'],
    ...[5, 6, 7, 8, 9].map(number => [number, null, null, null]),
  ])
  expect(rows.every(cells => cells[4] === null && cells[5] === null)).toBe(true)
})

test('named people only, in the 股室 they belonged to that day; outsiders last, an old 股室 after the list', () => {
  const attendance = {
    rows: [
      row('huang', '𬭎珺', '旧股'),
      row(null, '外来人', '办公室'),
      row('li', '李明辉', '办公室'),
      row('tan', '谭海波', '局领导'),
    ],
    outsiders: 0,
    headcount: null,
  }
  const { rows, above } = signInSheet(meeting, meetingOf({ attendance }), context)
  expect(rows.slice(0, 4).map(cells => cells[1])).toEqual(['谭海波', '李明辉', '外来人', '𬭎珺'])
  expect(rows).toHaveLength(9)
  expect(above[0]?.rows[2]?.[3]?.text).toBe('应到 4 人，实到　　　　人')
})

test('the heading says name, time, place and host as the record does', () => {
  const sheet = signInSheet(
    meeting,
    meetingOf({
      title: '爱国卫生月动员大会',
      time: { from: '15:00', to: '16:10' },
      place: '四楼大会议室',
      host: { id: null, name: '向娟' },
    }),
    context,
  )
  expect(sheet.above[0]?.rows.map(cells => cells.map(cell => cell.text))).toEqual([
    ['会议名称', '爱国卫生月动员大会'],
    ['时　　间', '2018年3月30日 15:00', '地　　点', '四楼大会议室'],
    ['主 持 人', '向　娟', '到会人数', '应到 4 人，实到　　　　人'],
  ])
  expect(sheet.continued).toEqual({ left: '爱国卫生月动员大会', right: '2018年3月30日' })
  expect(sheet.rowHeight).toBeGreaterThanOrEqual(9)
})

test('a kind of which nobody signs in has no sheet', () => {
  expect(() => signInSheet(quiz, meetingOf({}), context)).toThrow('quiz')
})
