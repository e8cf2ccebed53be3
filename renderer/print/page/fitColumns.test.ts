import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { SheetColumn } from '../../../shared/sheets/sheet'
import { columnNeeds } from './columnNeeds'
import { fitColumns } from './fitColumns'

const text = (header: string, more: Partial<SheetColumn> = {}): SheetColumn => ({
  header,
  type: 'text',
  ...more,
})
const sheet = (columns: readonly SheetColumn[], ...rows: readonly (string | number | null)[][]) => ({
  columns,
  rows,
  total: null,
  year: 2018,
})
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)

test('with room enough every value stands in one line at full size and the paper is filled', () => {
  const table = sheet([text('序号'), text('股室', { mayShrink: true })], ['1', '公共法律服务管理股'])
  const fit = fitColumns(table, 400)
  const needs = columnNeeds(table, () => 10.5, 10.5)
  expect(fit.sizes).toEqual([10.5, 10.5])
  expect(sum(fit.widths)).toBeCloseTo(400)
  fit.widths.forEach((width, index) => expect(width).toBeGreaterThanOrEqual(needs[index]?.wanted ?? 0))
})

test('股室 drops to 9 pt before any text has to break', () => {
  const table = sheet(
    [text('姓名', { isName: true }), text('股室', { mayShrink: true })],
    ['谭海波', '公共法律服务管理股'],
  )
  const wide = sum(columnNeeds(table, () => 10.5, 10.5).map(need => need.natural))
  const fit = fitColumns(table, wide - 5)
  expect(fit.sizes).toEqual([10.5, 9])
  expect(fit.isCramped).toBe(false)
})

test('the longest text breaks first; days, numbers and names never do', () => {
  const columns = [
    { header: '日期', type: 'day' } as const,
    text('内容'),
    text('类别'),
    text('主持人', { isName: true }),
  ]
  const table = sheet(columns, ['2018-03-30', '很长的一段话'.repeat(40), '研究部署', '阿依古丽·买买提'])
  const needs = columnNeeds(table, () => 10.5, 10.5)
  const { widths } = fitColumns(table, 480)
  expect(sum(widths)).toBeCloseTo(480)
  for (const index of [0, 2, 3])
    expect(widths[index]).toBeGreaterThanOrEqual(needs[index]?.natural ?? Infinity)
})

test('a limit to a column’s width gives way when the paper has room', () => {
  const table = sheet([text('议题', { maxWidth: 5 }), text('地点')], ['传达县爱卫办通知', '会议室'])
  expect(fitColumns(table, 300).widths[0]).toBeGreaterThan(8 * 10.5)
})

test('whatever the columns, they fill the paper exactly', () => {
  const column = fc.record({
    header: fc.string({ minLength: 1, maxLength: 12 }),
    type: fc.constantFrom('text' as const, 'integer' as const, 'day' as const),
    mayShrink: fc.boolean(),
    maxWidth: fc.integer({ min: 1, max: 30 }),
  })
  fc.assert(
    fc.property(
      fc.array(fc.tuple(column, fc.string({ maxLength: 200 })), { minLength: 1, maxLength: 40 }),
      cells => {
        const fit = fitColumns(
          sheet(
            cells.map(([one]) => one),
            cells.map(([, value]) => value),
          ),
          480,
        )
        expect(sum(fit.widths)).toBeCloseTo(480, 3)
        expect(fit.widths.every(width => width > 0)).toBe(true)
      },
    ),
  )
})
