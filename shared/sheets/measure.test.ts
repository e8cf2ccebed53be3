import { expect, test } from 'vitest'
import { halfWidths, widestLine } from './measure'

test('a Chinese character counts two, a digit one, whatever plane the character is on', () => {
  expect(halfWidths('谭海波')).toBe(6)
  expect(halfWidths('2018年6月3日')).toBe(12)
  expect(halfWidths('𬭎𫖯𠅤龑')).toBe(8)
  expect(halfWidths('“，。—（）')).toBe(12)
  expect(halfWidths('')).toBe(0)
})

test('marks that sit on another character take no room', () => {
  expect(halfWidths('e\u0301')).toBe(1)
})

test('of a text in several lines the longest counts', () => {
  expect(widestLine('一\n一二三\n一二')).toBe(6)
})
