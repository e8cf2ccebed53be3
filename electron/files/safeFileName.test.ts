import { expect, test } from 'vitest'
import { safeFileName } from './safeFileName'

test('an ordinary name stays as it is and gets its extension once', () => {
  expect(safeFileName('2018年巩卫创文会议台账（1—6月）', '.xlsx')).toBe(
    '2018年巩卫创文会议台账（1—6月）.xlsx',
  )
  expect(safeFileName('台账.XLSX', '.xlsx')).toBe('台账.xlsx')
})

test('signs that Windows forbids are replaced, invisible ones dropped', () => {
  expect(safeFileName('3/5 "会议"：*讨论?*', '.xlsx')).toBe('3_5 _会议_：_讨论__.xlsx')
  expect(safeFileName('台账\u202Exslx.\u0000exe', '.xlsx')).toBe('台账xslx.exe.xlsx')
})

test('names that Windows keeps for devices are told apart', () => {
  for (const name of ['CON', 'con', 'LPT1', 'aux.2018', 'COM¹'])
    expect(safeFileName(name, '.xlsx')).toBe(`_${name}.xlsx`)
  expect(safeFileName('console', '.xlsx')).toBe('console.xlsx')
})

test('no name at all, dots and blanks alone still make a file', () => {
  for (const name of ['', '   ', '...', '///', '\u0007'])
    expect(safeFileName(name, '.xlsx')).toBe('未命名.xlsx')
  expect(safeFileName('../../etc/passwd', '.pdf')).toBe('__.._etc_passwd.pdf')
  expect(safeFileName('台账. . ', '.xlsx')).toBe('台账.xlsx')
})

test('a long name is cut between characters, and half a character is dropped', () => {
  const long = safeFileName('𬭎'.repeat(200), '.xlsx')
  expect(Buffer.byteLength(long)).toBeLessThanOrEqual(200)
  expect(long).not.toMatch(/\p{Surrogate}/u)
  expect(safeFileName('台\ud83d账', '.xlsx')).toBe('台账.xlsx')
})
