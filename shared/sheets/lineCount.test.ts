import { expect, test } from 'vitest'
import { lineCount } from './lineCount'

test('Chinese text breaks between any two characters', () => {
  expect(lineCount('一二三四五六', 12)).toBe(1)
  expect(lineCount('一二三四五六', 11)).toBe(2)
  expect(lineCount('一二三四五六七八九', 6)).toBe(3)
})

test('a line never begins with a comma: its character goes down with it', () => {
  expect(lineCount('一二三，四五', 6)).toBe(3)
})

test('a bracket stays with what it opens', () => {
  expect(lineCount('应到（人）', 6)).toBe(2)
})

test('words and numbers are not torn unless they are longer than the line', () => {
  expect(lineCount('文件 report-2018 归档', 12)).toBe(3)
  expect(lineCount('a'.repeat(25), 10)).toBe(3)
})

test('line breaks that were typed are kept', () => {
  expect(lineCount('一、清扫\n二、检查\n\n三、通报', 20)).toBe(4)
})
