import { expect, test } from 'vitest'
import { sheetFrame, wholeSheet } from '../bridge'
import { kindOf } from '../kinds/index'
import { hostileData } from './hostileData'
import { ledgerSheet } from './ledgerSheet'
import { ledgerOf, recordOf } from './sampleLedgers'
import { sheetWithinLimits } from './withinLimits'

const kind = kindOf('meeting')
const long = '𬭎很长'.repeat(20_000)

test('单位名称、填表人、内容再长，台账也交得出去，截断处有省略号', () => {
  const input = ledgerOf(kind, [recordOf(kind, 'r', hostileData(kind, long))])
  const sheet = ledgerSheet({ ...input, unitName: long, archivist: long, period: long })
  expect(wholeSheet.safeParse(sheet).success).toBe(false)
  const kept = sheetWithinLimits(sheet)
  expect(wholeSheet.safeParse(kept).error).toBeUndefined()
  for (const text of [kept.topLeft, kept.topRight, kept.signature[2]?.value ?? ''])
    expect(text).toMatch(/[^\p{Surrogate}]…$/u)
})

test('寻常的表一个字也不动', () => {
  const sheet = ledgerSheet(ledgerOf(kind, [recordOf(kind, 'r', { title: '动员大会', date: '2018-03-30' })]))
  const { rows: _rows, ...frame } = sheet
  expect(sheetFrame.safeParse(frame).success).toBe(true)
  expect(sheetWithinLimits(sheet)).toEqual(sheet)
})
