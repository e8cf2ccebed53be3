import { expect, test } from 'vitest'
import sample from '../../resources/sample/2018.json'
import { fieldProblems, missingFields } from '../domain/completeness'
import { isDay } from '../domain/day'
import { versionsOn } from '../domain/versionsOn'
import type { ArchiveRecord, Data } from '../domain/record'
import type { FieldContext } from '../fields/field'
import { kindOf, kinds } from '../kinds/index'
import { isYearless } from '../kinds/kind'
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
    year: isYearless(kindOf(kind)) ? 0 : 2018,
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

const numbers: readonly (readonly [string, number])[] = [
  ['meeting.count', facts.meetings.total],
  ['meeting.deliberation', facts.meetings.研究部署],
  ['meeting.mobilization', facts.meetings.动员大会],
  ['meeting.attendance', facts.meetings.attendance],
  ['leadingGroup.versions', facts.leadingGroup.versions],
  ['zone.public', facts.zones.公共区域],
  ['zone.grid', facts.zones.社区网格],
  ['inspection.count', facts.inspections.count],
  ['inspection.average', facts.inspections.averageScore],
  ['rectification.count', facts.rectifications.count],
  ['rectification.closed', facts.rectifications.closed],
  ['rectification.overdue', facts.rectifications.overdue],
  ['publicity.bannersOffice', facts.banners.机关],
  ['publicity.bannersGrid', facts.banners.社区网格],
  ['publicity.banners', facts.banners.total],
  ['publicity.posters', facts.posters],
  ['board.count', facts.boards],
  ['handout.given', facts.handouts.total],
  ['activity.count', facts.activities.total],
  ['activity.cleanup', facts.activities.卫生大扫除],
  ['activity.campaign', facts.activities.集中整治],
  ['activity.sports', facts.activities.文体活动],
  ['activity.attendance', facts.activities.attendance],
  ['activity.garbageTrucks', facts.activities.garbageTrucks],
  ['activity.garbageTons', 0],
  ['training.count', facts.trainings.count],
  ['training.attendance', facts.trainings.attendance],
  ['quiz.count', facts.quizzes.count],
  ['smokePatrol.count', facts.smokePatrols.count],
  ['smokePatrol.found', facts.smokePatrols.found],
  ['smokePatrol.persuaded', facts.smokePatrols.persuaded],
  ['pestControl.count', facts.pestControl.count],
  // Money figures are in 分.
  ['fund.doubleHundred', facts.funds.双百工程 * 100],
  ['fund.civility', facts.funds.文明创建 * 100],
  ['fund.paid', facts.funds.total * 100],
  ['shift.crossings', facts.shifts.文明交通劝导],
  ['shift.roads', facts.shifts.包路段],
  ['shift.persuaded', facts.shifts.persuaded],
  ['civility.units', facts.civility.文明单位],
  ['civility.windows', facts.civility.文明窗口],
  ['civility.families', facts.civility.文明家庭],
  ['material.incoming', facts.incomingDocuments],
]

test.each(numbers)('示例年度 %s 等于事实 %d', (figure, fact) => {
  expect(valueOf(figure)).toBe(fact)
})

test('按资料、职能、月份分开的数也与事实一致，领导小组 7月5日因人事变动调整', () => {
  const of = (kind: string) => records.filter(record => record.kind === kind)
  const copies = (title: string): number =>
    of('handout')
      .filter(record => record.data['title'] === title)
      .reduce((sum, record) => sum + Number(record.data['copies']), 0)
  expect(copies('《沅陵县市民文明手册》')).toBe(facts.handouts['《沅陵县市民文明手册》'])
  expect(copies('《中国公民健康素养66条》')).toBe(facts.handouts['《中国公民健康素养66条》'])
  for (const [category, fact] of Object.entries(facts.legalWork)) {
    expect(of('functionWork').filter(record => record.data['category'] === category)).toHaveLength(fact)
  }
  const roads = of('shift').filter(record => record.data['category'] === '包路段')
  expect([...new Set(roads.map(record => Number(record.date.slice(5, 7))))]).toEqual(
    facts.shifts['包路段 months'],
  )
  const groupsOf = of('leadingGroup')
  const groupOn = (day: string) => versionsOn(kindOf('leadingGroup'), groupsOf, day)[0]?.version
  expect(groupOn('2018-06-30')?.id).toBe('leadingGroup-1')
  const adjusted = groupOn('2018-07-31')
  expect([adjusted?.date, adjusted?.data['reason']]).toEqual([
    facts.leadingGroup.adjusted,
    facts.leadingGroup.reason,
  ])
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
      if (spec.sum === undefined && spec.sumLines === undefined && spec.average === undefined)
        expect(figure.recordIds).toHaveLength(figure.value)
    }
  const counts = monthCounts(records, kinds)
  const dated = records.filter(record => record.date !== '' && !isYearless(kindOf(record.kind))).length
  expect(counts.total.value).toBe(dated)
  expect(counts.months.reduce((sum, month) => sum + month.total.value, 0)).toBe(dated)
  expect(counts.byGroup.reduce((sum, part) => sum + part.figure.value, 0)).toBe(dated)
  const april = counts.months[3]
  expect(april?.byGroup.find(part => part.group === 'organization')?.figure.recordIds).toEqual(['material-2'])
})

test('年度指标说出差多少、超多少、已完成', () => {
  const strip = quotasOfYear({ kinds, records, year: 2018, quotas: {}, indicators: [], context })
  expect(
    strip.map(quota => [quota.figure.label, quota.figure.value, quota.target, quotaText(quota)]),
  ).toEqual([
    ['研究部署会议', 5, 4, '超 1 次'],
    ['宣传栏', 6, 6, '已完成'],
    ['健康教育培训', 2, 2, '已完成'],
    ['健康知识测试', 2, 2, '已完成'],
    ['卫生大扫除', 34, 48, '差 14 次'],
    ['卫生检查', 12, 12, '已完成'],
    ['控烟巡查', 12, 12, '已完成'],
    ['除四害作业', 5, 4, '超 1 次'],
  ])
  const changed = quotasOfYear({
    kinds,
    records,
    year: 2018,
    quotas: { '2018': { 'meeting.deliberation': 12, 'training.count': 0 } },
    indicators: [],
    context,
  })
  expect(changed.map(quotaText).slice(0, 2)).toEqual(['差 7 次', '已完成'])
  expect(changed.map(quota => quota.figure.id)).not.toContain('training.count')
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
