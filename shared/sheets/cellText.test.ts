import { expect, test } from 'vitest'
import { cellText } from './cellText'

test('each kind of column reads as an office writes it', () => {
  expect(cellText('2018-06-03', { type: 'day' }, 2018)).toBe('2018年6月3日')
  expect(cellText(600000, { type: 'money' }, 2018)).toBe('6,000.00')
  expect(cellText(0.975, { type: 'percent' }, 2018)).toBe('97.50%')
  expect(cellText(0, { type: 'integer' }, 2018)).toBe('0')
  expect(cellText(null, { type: 'integer' }, 2018)).toBe('')
})

test('a short day keeps its year when it is not the year of the sheet', () => {
  expect(cellText('2018-06-03', { type: 'day', dayStyle: 'short' }, 2018)).toBe('6月3日')
  expect(cellText('2017-12-30', { type: 'day', dayStyle: 'short' }, 2018)).toBe('2017年12月30日')
})

test('names of two characters are spread, all others stay', () => {
  const name = { type: 'text', isName: true } as const
  expect(['向娟', '谭海波', '阿依古丽·买买提', '王·'].map(one => cellText(one, name, 2018))).toEqual([
    '向　娟',
    '谭海波',
    '阿依古丽·买买提',
    '王·',
  ])
  expect(cellText('𬭎珺', name, 2018)).toBe('𬭎　珺')
})

test('words in a column of days or numbers stay words', () => {
  expect(cellText('—', { type: 'integer' }, 2018)).toBe('—')
  expect(cellText('六月', { type: 'day' }, 2018)).toBe('六月')
})
