import { expect, test } from 'vitest'
import { sampleContext, sampleRecords } from '../sheets/sampleLedgers'
import { evaluateBound, type BoundFigure } from './boundFigure'
import { describeBound } from './describeBound'

const cases: readonly (readonly [string, number, BoundFigure])[] = [
  [
    '活动，类别是卫生大扫除，2018年',
    34,
    {
      kind: 'activity',
      spec: {
        id: 'cleanup',
        label: '卫生大扫除',
        unit: '次',
        where: [{ field: 'category', in: ['卫生大扫除'] }],
      },
    },
  ],
  [
    '经费帮扶，科目是双百工程，实付合计（元），2018年',
    6000,
    {
      kind: 'fund',
      spec: {
        id: 'paid',
        label: '双百工程资金',
        unit: '元',
        sum: 'paid',
        where: [{ field: 'category', in: ['双百工程'] }],
      },
    },
  ],
  [
    '宣传资料，资料名称里有“66条”，出入库是发放，份数合计（份），2018年',
    400,
    {
      kind: 'handout',
      spec: {
        id: 'copies',
        label: '66条',
        unit: '份',
        sum: 'copies',
        where: [
          { field: 'title', contains: ['66条'] },
          { field: 'movement', in: ['发放'] },
        ],
      },
    },
  ],
  [
    '领导小组，填了变动原因，2018年7月',
    1,
    {
      kind: 'leadingGroup',
      spec: { id: 'changed', label: '调整', unit: '次', where: [{ field: 'reason', isFilled: true }] },
      months: { first: 7, last: 7 },
    },
  ],
]

test.each(cases)('%s：%d', (words, value, bound) => {
  expect(describeBound(bound, 2018)).toBe(words)
  const figure = evaluateBound(bound, 2018, sampleRecords, sampleContext)
  expect(figure.value).toBe(value)
  expect(figure.recordIds.length).toBeGreaterThan(0)
})

test('回收站里的记录和别的年份的记录不算数', () => {
  const [, , bound] = cases[0] ?? []
  if (!bound) throw new Error('no case')
  const trashed = sampleRecords.map(record => ({ ...record, deletedAt: '2018-12-31T00:00:00.000Z' }))
  expect(evaluateBound(bound, 2018, trashed, sampleContext).value).toBe(0)
  expect(evaluateBound(bound, 2019, sampleRecords, sampleContext).value).toBe(0)
})
