import { expect, test } from 'vitest'
import { kindOf, kinds } from '../kinds/index'
import { recordOf, sampleContext, sampleRecords } from '../sheets/sampleLedgers'
import { periodReport } from './periodReport'
import { wholeYear } from './period'
import { quotasOfYear, quotaText, shownChoices } from './quotas'
import {
  copiedTargets,
  defaultTargets,
  hasOwnTargets,
  readTarget,
  withoutTarget,
  withTarget,
} from './yearTargets'

test.each([
  ['12', '次', false, 12],
  ['１２次', '次', false, 12],
  ['', '次', false, 0],
  ['很多', '次', false, null],
  ['2万', '份', false, null],
  ['12份', '次', false, null],
  ['2.5', '次', false, null],
  ['6000', '元', true, 600_000],
  ['2.2万元', '元', true, 2_200_000],
  ['-3', '元', true, null],
])('指标写“%s”（%s）读成多少', (text, unit, isMoney, target) => {
  expect(readTarget(text, unit, isMoney)).toBe(target)
})

test('照抄去年的，和去年一模一样；恢复默认就什么都不留', () => {
  const quotas = { '2017': { 'handout.given': 500 }, '2018': { 'meeting.deliberation': 9 } }
  expect(copiedTargets(quotas, 2018)).toEqual({ ...quotas, '2018': { 'handout.given': 500 } })
  expect(copiedTargets({ '2018': { 'board.count': 1 } }, 2018)).toEqual({ '2018': {} })
  expect(defaultTargets(quotas, 2018)).toEqual({ '2017': { 'handout.given': 500 } })
  expect(withoutTarget(quotas, 2018, 'meeting.deliberation')).toEqual({ ...quotas, '2018': {} })
  expect(hasOwnTargets(withTarget({}, 2018, 'board.count', 4), 2018)).toBe(true)
  expect(hasOwnTargets({ '2018': {} }, 2018)).toBe(false)
})

test('本来没有指标的数定了指标，报表里就有计划和完成率，金额按分算', () => {
  const quotas = { 'fund.doubleHundred': 1_200_000, 'fund.civility': 1_500_000 }
  const lines = periodReport({
    year: 2018,
    period: wholeYear,
    kinds,
    records: sampleRecords,
    lastYear: [],
    quotas,
    context: sampleContext,
  })
  const line = (id: string) => lines.find(one => one.thisYear.id === id)
  expect(line('fund.doubleHundred')).toMatchObject({ plan: 1_200_000, doneRate: 0.5, isMoney: true })
  // Not a line of the report by itself: it is one because the year asks for it.
  expect(line('fund.civility')).toMatchObject({ plan: 1_500_000, doneRate: 1 })
  expect(line('fund.count')).toBeUndefined()
})

test('工作台上的金额按元写，差多少也按元', () => {
  const fund = kindOf('fund')
  const [quota] = quotasOfYear({
    kinds,
    records: [recordOf(fund, 'a', { category: '双百工程', paid: 400_050 })],
    year: 2018,
    quotas: { '2018': { 'fund.doubleHundred': 600_000 } },
    indicators: ['fund.doubleHundred'],
    context: sampleContext,
  })
  if (!quota) throw new Error('no card')
  expect(quotaText(quota)).toBe('差 1,999.50 元')
})

test('没有选过时，工作台上是各台账自己的指标；今年不要求的不占地方', () => {
  const ids = shownChoices({
    kinds,
    year: 2018,
    quotas: { '2018': { 'board.count': 0, 'shift.count': 30 } },
    indicators: [],
  }).map(({ spec }) => spec.id)
  expect(ids).toContain('meeting.deliberation')
  expect(ids).not.toContain('board.count')
  expect(ids).not.toContain('shift.count')
})
