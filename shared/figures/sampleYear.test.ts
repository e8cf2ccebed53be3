import { expect, test } from 'vitest'
import sample from '../../resources/sample/2018.json'
import { fieldProblems, missingFields } from '../domain/completeness'
import { isDay } from '../domain/day'
import type { ArchiveRecord, Data } from '../domain/record'
import type { FieldContext } from '../fields/field'
import { kindOf, kinds } from '../kinds/index'
import { evaluate } from './figure'
import { gapsOf } from './gaps'
import { monthCounts } from './monthCounts'
import { quizStatistics, type QuizData } from './quizStatistics'
import { quotasOfYear, quotaText } from './quotas'
import facts from './sampleYear.facts.json'
import { todosOf } from './todos'

const context: FieldContext = {
  year: 2018,
  today: '2018-12-21',
  people: { all: [], byId: () => undefined, byName: () => [], inOfficeOn: () => [] },
  list: () => [],
}

function toRecord(kind: string, id: string, data: Data): ArchiveRecord {
  const key = kindOf(kind).date
  const date = key === null ? '' : data[key]
  const at = '2026-01-05T01:00:00.000Z'
  return {
    id,
    kind,
    date: isDay(date) ? date : '',
    year: key === null ? 0 : 2018,
    data,
    origin: 'sample',
    createdAt: at,
    updatedAt: at,
    deletedAt: null,
    rev: 1,
  }
}

const people = sample.people.map(({ id, data }) => toRecord('person', id, data))
const records = sample.records.map(({ kind, id, data }) => toRecord(kind, id, data))

function valueOf(figureId: string): number | undefined {
  const quotas = quotasOfYear({
    kinds,
    records,
    year: 2018,
    quotas: {},
    indicators: [figureId],
    context,
  })
  return quotas[0]?.figure.value
}

test('示例年度每一栏都读得懂，必填的都有，人名都在名单里', () => {
  const names = new Map(people.map(person => [person.id, person.data['name']]))
  for (const record of [...people, ...records]) {
    const kind = kindOf(record.kind)
    expect(fieldProblems(kind, record.data, context), record.id).toEqual([])
    expect(missingFields(kind, record.data), record.id).toEqual([])
    for (const key of Object.keys(record.data)) expect(Object.keys(kind.fields), record.id).toContain(key)
  }
  const refs = JSON.stringify(records).matchAll(/\{"id":"(p\d+)","name":"([^"]+)"\}/g)
  for (const [, id, name] of refs) expect(names.get(id ?? '')).toBe(name)
})

test('人员 41 人，姓名没有空格，田敏 8月底离岗，黄伟 3月起到岗，备注照旧', () => {
  expect(people).toHaveLength(41)
  for (const person of people) expect(person.data['name']).toMatch(/^\p{Script=Han}{2,3}$/u)
  const noted = people.filter(person => person.data['note'] !== undefined).map(person => person.data)
  expect(noted).toMatchObject([
    { name: '田敏', to: '2018-08-31', note: '8月调出' },
    { name: '黄伟', from: '2018-03-01', note: '3月调入' },
  ])
  expect(new Set(people.map(person => person.data['section']))).toEqual(new Set(sample.lists.section))
})

test('示例年度的数字与事实一致：会议 7 次、研究部署 5 次、动员大会 1 次、134 人次', () => {
  expect(valueOf('meeting.count')).toBe(facts.meetings.total)
  expect(valueOf('meeting.deliberation')).toBe(facts.meetings.研究部署)
  expect(valueOf('meeting.mobilization')).toBe(facts.meetings.动员大会)
  expect(valueOf('meeting.attendance')).toBe(facts.meetings.attendance)
})

test('示例年度的数字与事实一致：培训 2 次 75 人次，来文 3 件，测试 2 次', () => {
  expect(valueOf('training.count')).toBe(facts.trainings.count)
  expect(valueOf('training.attendance')).toBe(facts.trainings.attendance)
  expect(valueOf('material.incoming')).toBe(facts.incomingDocuments)
  expect(valueOf('quiz.count')).toBe(facts.quizzes.count)
})

test.each([
  ['quiz-1', facts.quizzes.第一次],
  ['quiz-2', facts.quizzes.第二次],
])('%s 的统计与事实逐项一致', (id, fact) => {
  const record = records.find(one => one.id === id)
  // The first test has checked that the data is that of the kind.
  const statistics = quizStatistics(record?.data as QuizData)
  const { date, ...numbers } = fact
  expect(record?.date).toBe(date)
  expect(statistics).toMatchObject(numbers)
  expect(statistics.absent).toBe(fact.expected - fact.sat)
})

test('每个数字都能点开：数字等于它的记录，合计等于各月之和', () => {
  for (const kind of kinds)
    for (const spec of kind.figures) {
      const figure = evaluate(
        kind,
        spec,
        records.filter(record => record.kind === kind.id),
        context,
      )
      if (spec.sum === undefined) expect(figure.recordIds).toHaveLength(figure.value)
    }
  const counts = monthCounts(records, kinds)
  expect(counts.total.value).toBe(14)
  expect(counts.months.reduce((sum, month) => sum + month.total.value, 0)).toBe(14)
  expect(counts.byGroup.map(({ group, figure }) => [group, figure.value])).toEqual([
    ['education', 4],
    ['organization', 10],
  ])
  const april = counts.months[3]
  expect(april?.total.value).toBe(3)
  expect(april?.byGroup.flatMap(part => part.figure.recordIds)).toEqual([
    'training-1',
    'quiz-1',
    'material-2',
  ])
})

test('年度指标说出差多少、超多少、已完成', () => {
  const strip = quotasOfYear({ kinds, records, year: 2018, quotas: {}, indicators: [], context })
  expect(
    strip.map(quota => [quota.figure.label, quota.figure.value, quota.target, quotaText(quota)]),
  ).toEqual([
    ['研究部署会议', 5, 4, '超 1 次'],
    ['健康教育培训', 2, 2, '已完成'],
    ['健康知识测试', 2, 2, '已完成'],
  ])
  const changed = quotasOfYear({
    kinds,
    records,
    year: 2018,
    quotas: { '2018': { 'meeting.deliberation': 12, 'training.count': 0 } },
    indicators: [],
    context,
  })
  expect(changed.map(quotaText)).toEqual(['差 7 次', '已完成'])
})

test('材料缺口按种类列出日期：会议缺照片 4 处，待补考 3 人', () => {
  const gaps = gapsOf(records, kinds)
  const photos = gaps.find(gap => gap.kind.id === 'meeting' && gap.tag === '缺照片')
  expect(photos?.text).toBe('会议：1月24日、3月30日、7月12日、10月9日')
  expect(photos?.figure.value).toBe(4)
  const retest = gaps.find(gap => gap.tag === '待补考')
  expect(retest?.text).toBe('测试：4月25日 2 人、10月31日 1 人')
  expect(retest?.figure.value).toBe(3)
  expect(gaps.filter(gap => gap.isDashed)).toEqual([])
})

test('待办：办结的来文不再列出，缺考的人要补考', () => {
  const todos = todosOf(records, kinds, '2018-12-21')
  expect(todos.map(todo => [todo.tag.text, todo.text])).toEqual([
    ['待补考', '健康教育知识第一次测试补考：刘琳、舒文斌'],
    ['待补考', '健康教育知识第二次测试补考：李琳'],
  ])
})
