import { expect, test } from 'vitest'
import type { ArchiveRecord, Data } from '../domain/record'
import { kinds } from '../kinds/index'
import { dueTag, openTodos, todosOf } from './todos'

function record(kind: string, id: string, date: string, data: Data): ArchiveRecord {
  const at = '2024-05-01T00:00:00.000Z'
  return {
    id,
    kind,
    date,
    year: 2024,
    data: { date, ...data },
    origin: 'entry',
    createdAt: at,
    updatedAt: at,
    deletedAt: null,
    rev: 1,
  }
}

const today = '2024-05-20'

test.each([
  ['2024-05-17', '逾期 3 天', 'danger'],
  ['2024-05-20', '今天', 'warn'],
  ['2024-05-21', '明天', 'mute'],
  ['2024-05-24', '还有 4 天', 'mute'],
  ['2025-05-20', '还有 365 天', 'mute'],
])('到 %s 的事今天写作 %s', (dueOn, text, tone) => {
  expect(dueTag(dueOn, today)).toEqual({ tone, text })
})

test('要办的来文按期限排，逾期的在最前；写了办结日期或办结情况就不再是待办', () => {
  const ask = (id: string, data: Data) => record('material', id, '2024-05-01', { title: `文${id}`, ...data })
  const todos = todosOf(
    [
      ask('a', { dueOn: '2024-06-01', requirement: '报总结' }),
      ask('b', { dueOn: '2024-05-10' }),
      ask('c', { dueOn: '2024-05-10', doneOn: '2024-05-09' }),
      ask('d', { dueOn: '2024-05-10', outcome: '已报送' }),
      ask('e', {}),
    ],
    kinds,
    today,
  )
  expect(todos.map(todo => [todo.text, todo.tag.text, todo.doneField])).toEqual([
    ['文b', '逾期 10 天', 'doneOn'],
    ['报总结：文a', '还有 12 天', 'doneOn'],
  ])
})

test('登记在将来的会议是待办，当天和过去的不是；没有名称也看得出是什么', () => {
  const todos = todosOf(
    [
      record('meeting', 'a', '2024-05-22', { title: '局务会' }),
      record('meeting', 'b', '2024-05-20', { title: '党组会' }),
      record('training', 'c', '2024-05-21', {}),
      record('meeting', 'd', '', { title: '没有日期' }),
    ],
    kinds,
    today,
  )
  expect(todos.map(todo => [todo.text, todo.tag.text])).toEqual([
    ['培训：未填主题', '明天'],
    ['会议：局务会', '还有 2 天'],
  ])
})

test('补过考的人不再列为待补考', () => {
  const scores = [
    { person: { id: 'x', name: '甲' }, isAbsent: true, retest: 70 },
    { person: { id: 'y', name: '乙' }, isAbsent: true },
    { person: { id: 'z', name: '丙' }, score: 50 },
  ]
  const todos = todosOf([record('quiz', 'q', '2024-05-02', { title: '测试', scores })], kinds, today)
  expect(todos.map(todo => todo.text)).toEqual(['测试补考：乙'])
})

test('去年没有办结的事今年还在待办里；没有期限的、不分年度的不重复列', () => {
  const lastYear = [
    record('material', 'a', '2023-12-20', { title: '报送总结', dueOn: '2024-01-10' }),
    record('quiz', 'q', '2023-05-02', { title: '去年测试', scores: [{ person: null, isAbsent: true }] }),
    { ...record('meeting', 'c', '2024-06-01', { title: '不分年度' }), year: 0 },
  ]
  const now = [record('meeting', 'm', '2024-05-22', { title: '局务会' })]
  expect(openTodos(now, lastYear, kinds, today).map(todo => todo.text)).toEqual(['报送总结', '会议：局务会'])
})
