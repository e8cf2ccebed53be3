import { expect, test } from 'vitest'
import { periods, wholeYear, type Period } from '../figures/period'
import { periodReport, type PeriodReportInput, type ReportLine } from '../figures/periodReport'
import { kinds } from '../kinds/index'
import { monthlySheet } from './monthlySheet'
import { periodReportSheet } from './periodReportSheet'
import { sampleContext, sampleRecords } from './sampleLedgers'
import { sheetText } from './sheetText'

const office = { unitName: '沅陵县司法局', archivist: '周琳', phone: '' }
const input = (period: Period): PeriodReportInput => ({
  year: 2018,
  period,
  kinds,
  records: sampleRecords,
  lastYear: [],
  quotas: {},
  context: sampleContext,
})
const of = (length: Period['length'], number: number): readonly ReportLine[] =>
  periodReport(input({ length, number }))
const june = of('month', 6)

test.each([
  ['研究部署会议', '次', 0, 3, 4],
  ['宣传栏', '期', 0, 3, 6],
  ['横幅', '条', 2, 7, null],
  ['宣传资料发放', '份', 220, 450, null],
  ['健康教育培训', '次', 0, 1, 2],
  ['健康知识测试', '次', 0, 1, 2],
  ['卫生大扫除', '次', 3, 19, 48],
  ['参加活动', '人次', 82, 466, null],
  ['清运垃圾', '车', 0, 5, null],
  ['卫生检查', '次', 1, 6, 12],
  ['整改销号', '件', 1, 4, null],
  ['控烟巡查', '次', 1, 6, 12],
  ['除四害作业', '次', 1, 2, 4],
  ['文明劝导', '班次', 4, 10, 24],
  ['劝导行为', '人次', 43, 100, null],
  // In 分.
  ['双百工程资金', '元', 600000, 600000, null],
])('6月的 %s（%s）：本月 %d，累计 %d', (label, unit, thisPeriod, thisYear, plan) => {
  const line = june.find(one => one.label === label && one.unit === unit)
  expect(line?.thisPeriod.value).toBe(thisPeriod)
  expect(line?.thisYear.value).toBe(thisYear)
  expect(line?.plan).toBe(plan)
})

test('季度、半年、全年都等于各月之和，每个数字的记录也是各月的记录', () => {
  const months = Array.from({ length: 12 }, (_, index) => of('month', index + 1))
  for (const { length, number } of periods) {
    const size = { month: 1, quarter: 3, half: 6, year: 12 }[length]
    const own = months.slice((number - 1) * size, number * size)
    // Some measures stand in longer reports alone.
    const isMonthly = (id: string): boolean => june.some(one => one.thisPeriod.id === id)
    const lines = of(length, number).filter(line => isMonthly(line.thisPeriod.id))
    expect(lines).toHaveLength(june.length)
    lines.forEach((line, at) => {
      const parts = own.flatMap(month => month[at]?.thisPeriod ?? [])
      expect(line.thisPeriod.value, line.label).toBe(parts.reduce((sum, part) => sum + part.value, 0))
      expect(new Set(line.thisPeriod.recordIds)).toEqual(new Set(parts.flatMap(part => part.recordIds)))
      expect(line.thisYear).toEqual(months[number * size - 1]?.[at]?.thisYear)
    })
  }
})

test('没有在这里登记去年，就写“—”，哪怕领导小组每年都看得到', () => {
  const lasting = sampleRecords.filter(record => record.year === 0)
  expect(lasting).not.toEqual([])
  const lines = periodReport({ ...input(wholeYear), lastYear: lasting })
  expect(lines.every(line => line.lastYear === null)).toBe(true)
})

test('去年同期只算到同一个月', () => {
  const lastYear = sampleRecords
    .filter(record => record.year !== 0)
    .map(record => ({
      ...record,
      id: `last-${record.id}`,
      year: 2017,
      date: record.date.replace('2018', '2017'),
    }))
  for (const line of periodReport({ ...input({ length: 'quarter', number: 2 }), lastYear })) {
    expect(line.lastYear?.value).toBe(line.thisYear.value)
    expect(line.lastYear?.recordIds.every(id => id.startsWith('last-'))).toBe(true)
  }
})

test('指标改成 0 就是没有计划，没有完成率', () => {
  const [line] = periodReport({ ...input(wholeYear), quotas: { 'meeting.deliberation': 0 } })
  expect([line?.plan, line?.doneRate]).toEqual([null, null])
})

test('6月的报表就是月报表', () => {
  const sheet = periodReportSheet({ ...input({ length: 'month', number: 6 }), ...office })
  expect(sheet).toEqual(monthlySheet({ ...input(wholeYear), ...office, month: 6 }))
  expect(sheet.title).toBe('2018年6月巩固国家卫生县城工作月报表')
})

test('上半年的报表逐字如此', async () => {
  const sheet = periodReportSheet({ ...input({ length: 'half', number: 1 }), ...office })
  await expect(sheetText(sheet)).toMatchFileSnapshot('golden/periodReport-2018-half.txt')
})

test('月报的行由办公室定，季报以上多出整改下达、逾期、未销号', () => {
  const ids = (lines: ReturnType<typeof of>): readonly string[] => lines.map(line => line.thisPeriod.id)
  const longer = ['rectification.count', 'rectification.overdue', 'rectification.open']
  expect(ids(of('half', 1)).filter(id => !ids(june).includes(id))).toEqual(longer)
})
