import { expect, test } from 'vitest'
import { signatureSpans } from './signatureSpans'

const items = ['单位负责人：', '审核人：', '填表人：周琳', '联系电话：']

test('列宽匀称时，签字栏照样均分', () => {
  expect(signatureSpans(items, [20, 20, 20, 20, 20, 20, 20, 20])).toEqual([2, 2, 2, 2])
})

test('一列很宽时，每一项仍在一行里写得下', () => {
  const widths = [6, 86, 8, 8, 19, 16]
  const spans = signatureSpans(items, widths)
  expect(spans.reduce((sum, span) => sum + span, 0)).toBe(widths.length)
  let from = 0
  for (const [at, span] of spans.entries()) {
    const room = widths.slice(from, from + span).reduce((sum, width) => sum + width, 0)
    from += span
    expect(room, items[at]).toBeGreaterThanOrEqual((items[at]?.length ?? 0) * 2)
  }
})

test('填表人写得再长，也有别人的位置', () => {
  expect(signatureSpans(['单位负责人：', '很长'.repeat(200)], [10, 10, 80])).toEqual([2, 1])
})
