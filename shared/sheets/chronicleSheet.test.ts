import { expect, test } from 'vitest'
import type { Data } from '../domain/record'
import { chronicle, type ChronicleEvent } from '../figures/chronicle'
import { wholeYear, type Period } from '../figures/period'
import { kindOf, kinds } from '../kinds/index'
import { chronicleSheets } from './chronicleSheet'
import { recordOf, sampleContext, sampleRecords } from './sampleLedgers'
import { sheetText } from './sheetText'

const input = (period: Period, records = sampleRecords) => ({
  year: 2018,
  period,
  kinds,
  records,
  context: sampleContext,
})
const eventsOf = (kind: string, ...data: readonly Data[]): readonly ChronicleEvent[] =>
  chronicle(
    input(
      wholeYear,
      data.map((one, at) => recordOf(kindOf(kind), `r${at}`, { date: '2018-05-05', ...one })),
    ),
  ).flatMap(quarter => quarter.events)
const sentence = (kind: string, data: Data): string | undefined => eventsOf(kind, data)[0]?.sentence

test('示例年度的大事记一个季度一张，逐字如此', async () => {
  const office = { unitName: '沅陵县司法局', archivist: '周琳', phone: '' }
  const sheets = chronicleSheets({ ...input(wholeYear), ...office })
  expect(sheets.map(sheet => sheet.tab)).toEqual([
    '第一季度大事记',
    '第二季度大事记',
    '第三季度大事记',
    '第四季度大事记',
  ])
  await expect(sheets.map(sheetText).join('\n\n')).toMatchFileSnapshot('golden/chronicle-2018.txt')
})

test('事件按日期排，每件都连着自己的记录，各季度合起来就是全年', () => {
  const year = chronicle(input(wholeYear))
  for (const { events } of year) {
    const days = events.map(event => event.date)
    expect(days).toEqual(days.toSorted())
    for (const event of events) expect(event.record.date).toBe(event.date)
  }
  const halves = [1, 2].flatMap(number => chronicle(input({ length: 'half', number })))
  expect(halves).toEqual(year)
  const may = chronicle(input({ length: 'month', number: 5 }))
  expect(may.flatMap(quarter => quarter.events).every(event => event.date.startsWith('2018-05'))).toBe(true)
})

test('每周的大扫除不进大事记，有名称的大扫除和集中整治进', () => {
  const day = (title: string, category: string) => eventsOf('activity', { title, category }).length
  expect(day('周末卫生大扫除', '卫生大扫除')).toBe(0)
  expect(day('职工义务劳动', '义务劳动')).toBe(0)
  expect(day('“迎国庆”大扫除', '卫生大扫除')).toBe(1)
  expect(day('建设街整治', '集中整治')).toBe(1)
})

test('没有填的不留空话，名称里说过的地点不再说', () => {
  expect(sentence('meeting', { title: '局务会' })).toBe('召开局务会。')
  expect(sentence('activity', { title: '建设街整治', category: '集中整治', place: '建设街' })).toBe(
    '开展建设街整治。',
  )
  expect(eventsOf('meeting', {})).toEqual([])
})

test('只承诺没有付的钱不是事件', () => {
  const fund = { title: '帮扶资金', direction: '帮扶拨付', receiver: '东街社区', promised: 200000 }
  expect(eventsOf('fund', fund)).toEqual([])
  expect(sentence('fund', { ...fund, paid: 100000 })).toBe('向东街社区拨付帮扶资金1,000.00元。')
})

test('领导小组的事件只在它成立或调整的那一年', () => {
  const group = { title: '控烟工作领导小组', groupName: '控烟' }
  expect(sentence('leadingGroup', group)).toBe('明确控烟工作领导小组名单。')
  expect(eventsOf('leadingGroup', { ...group, date: '2017-05-05' })).toEqual([])
})

test('依据先写文号，没有文号写材料，都没有就空着', () => {
  const family = { title: '宋小军家庭', category: '文明家庭', result: '命名' }
  const piece = { id: 'e1', role: '照片', name: '', caption: '', file: null }
  const basis = (data: Data) => eventsOf('civility', { ...family, ...data })[0]?.basis
  expect(basis({ documentNumber: '沅司发〔2018〕30号', evidence: [piece] })).toBe('沅司发〔2018〕30号')
  expect(basis({ evidence: [piece] })).toBe('照片')
  expect(basis({})).toBe('')
})
