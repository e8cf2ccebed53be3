import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readXlsx, type ReadSheet } from '../../e2e/readers/readXlsx'
import type { Cell, Sheet, SheetColumn } from '../../shared/sheets/sheet'
import { testSheet, writeTestBytes } from './testWorkbook'

const text: SheetColumn = { header: '内容', type: 'text' }

async function readBack(sheets: readonly Sheet[], chunk?: number): Promise<readonly ReadSheet[]> {
  return readXlsx(await writeTestBytes(sheets, chunk)).sheets
}

/** Values of a column of the body, which begins under the header in row 3. */
function columnOf(sheet: ReadSheet | undefined, letter: string, rows: number): readonly unknown[] {
  return Array.from({ length: rows }, (_row, at) => sheet?.cells.get(`${letter}${at + 4}`)?.value)
}

const hostile = [
  '=1+1',
  '+8613800000000',
  '-5',
  '@SUM(A1)',
  '=HYPERLINK("http://x","y")',
  "=cmd|'/C calc'!A0",
  '<script>alert(1)</script>',
  '&amp; & ]]> <v>9</v>',
  '_x0041_ 与 _x000D_',
  '"引号"\'撇号\'',
  '一\n二\n三',
  '  两边有空格  ',
  '🙂👨‍👩‍👧',
  'e\u0301\u200b\u202e反',
  '镕喆珺昇祎琤堃㛃䶮𬭎𫖯𠅤龑赟玥婳',
  'true',
  '00123',
  '1e10',
  '2018-3',
]

test('whatever was typed reads back as typed, as text, and no cell is a formula', async () => {
  const [sheet] = await readBack([testSheet({ columns: [text], rows: hostile.map(one => [one]) })])
  expect(columnOf(sheet, 'A', hostile.length)).toEqual(hostile)
  for (const cell of sheet?.cells.values() ?? []) expect(cell.formula).toBeUndefined()
  expect(sheet?.cells.get('A4')?.format).toBe('@')
})

test('halves of characters and control characters never spoil the file', async () => {
  const rows = [
    ['一\ud83d二'],
    ['\udc00'],
    ['a\u0000\u0008\u001f\u007fb'],
    ['行\r\n尾\r'],
    ['\uffff\ufffe末'],
  ]
  const [sheet] = await readBack([testSheet({ columns: [text], rows })])
  expect(columnOf(sheet, 'A', 5)).toEqual(['一\ufffd二', '\ufffd', 'ab', '行\n尾\n', '末'])
})

test('any text at all gives a workbook that opens', async () => {
  const anyText = fc.string({ unit: 'binary', maxLength: 60 })
  await fc.assert(
    fc.asyncProperty(fc.array(anyText, { minLength: 1, maxLength: 20 }), anyText, async (texts, title) => {
      const [sheet] = await readBack([
        testSheet({
          columns: [{ ...text, header: title }],
          title,
          tab: title,
          rows: texts.map(one => [one]),
        }),
      ])
      expect(sheet?.name).toMatch(/^[^'\\/?*[\]:]{1,31}$/u)
    }),
    { numRuns: 20 },
  )
})

test('days are real dates, money is in 元, rates are percents', async () => {
  const columns: readonly SheetColumn[] = [
    { header: '日期', type: 'day', dayStyle: 'short' },
    { header: '完整日期', type: 'day' },
    { header: '金额', type: 'money' },
    { header: '比率', type: 'percent' },
    { header: '人数', type: 'integer' },
  ]
  const rows: readonly (readonly Cell[])[] = [
    ['2018-06-03', '2018-06-03', 600_050, 0.975, 41],
    ['2017-12-30', '1899-12-31', 0, 1, 0],
    ['六月初', '', null, '—', '四十'],
  ]
  const [sheet] = await readBack([testSheet({ columns, rows })])
  const cell = (address: string): unknown => {
    const found = sheet?.cells.get(address)
    return [found?.value, found?.format]
  }
  expect(cell('A4')).toEqual([43254, 'm"月"d"日"'])
  expect(cell('A5')).toEqual([43099, 'yyyy"年"m"月"d"日"'])
  expect(cell('B4')).toEqual([43254, 'yyyy"年"m"月"d"日"'])
  expect(cell('B5')).toEqual(['1899-12-31', 'General'])
  expect(cell('C4')).toEqual([6000.5, '#,##0.00'])
  expect(cell('D4')).toEqual([0.975, '0.00%'])
  expect(cell('E4')).toEqual([41, '0'])
  expect(['A6', 'D6', 'E6'].map(address => sheet?.cells.get(address)?.value)).toEqual(['六月初', '—', '四十'])
  expect(sheet?.cells.get('E5')?.value).toBe(0)
  expect(sheet?.cells.get('C6')?.value).toBeUndefined()
})

test('what is no cell is refused before it can come alive in the workbook', async () => {
  const forged = { formula: 'HYPERLINK("http://x")' } as unknown as Cell
  const sheet = testSheet({ columns: [text], rows: [[forged]] })
  await expect(writeTestBytes([sheet])).rejects.toThrow(TypeError)
  const endless = testSheet({ columns: [{ header: '数', type: 'number' }], rows: [[Infinity]] })
  await expect(writeTestBytes([endless])).rejects.toThrow(TypeError)
})

test('a text beyond what Excel takes in one cell is cut with a word about it', async () => {
  const [sheet] = await readBack([testSheet({ columns: [text], rows: [['𬭎'.repeat(20_000)]] })])
  const value = String(sheet?.cells.get('A4')?.value)
  expect(value.length).toBeLessThanOrEqual(32_767)
  expect(value).toMatch(/后面的没有写入）$/u)
  expect(value).not.toMatch(/\p{Surrogate}/u)
})

test('tabs of several sheets have names of their own', async () => {
  const sheets = ["'台账'", '台账', '台账', 'History', '长'.repeat(40), `${'长'.repeat(31)}尾`, ''].map(tab =>
    testSheet({ columns: [text], tab }),
  )
  const names = (await readBack(sheets)).map(sheet => sheet.name)
  expect(names.slice(0, 4)).toEqual(['台账', '台账（2）', '台账（3）', '表History'])
  expect(new Set(names.map(name => name.toLowerCase())).size).toBe(sheets.length)
  for (const name of names) expect(name.length).toBeLessThanOrEqual(31)
})

test('ten thousand rows arrive, each once and in order, however they were cut', async () => {
  const rows = Array.from({ length: 10_000 }, (_row, at) => [at + 1, `第${at + 1}行`])
  const columns: readonly SheetColumn[] = [{ header: '序号', type: 'integer' }, text]
  const [sheet] = await readBack([testSheet({ columns, rows })], 333)
  expect(columnOf(sheet, 'A', 10_000)).toEqual(rows.map(row => row[0]))
  expect(sheet?.cells.get('B10003')?.value).toBe('第10000行')
})

test('a value wider than those the widths were fitted to still shows: it shrinks instead of turning into ####', async () => {
  const rows = Array.from({ length: 2500 }, (_row, at) => [at < 2400 ? 1 : 123_456_789])
  const [sheet] = await readBack([testSheet({ columns: [{ header: '数', type: 'money' }, text], rows })])
  expect(sheet?.cells.get('A2450')?.align).toContain('缩小')
})

test('the file says nothing about who made it where', async () => {
  const { parts } = readXlsx(await writeTestBytes([testSheet({ columns: [text] })]))
  expect(parts.get('docProps/core.xml')).toContain('<dc:creator>巩卫档案</dc:creator>')
  const user = process.env['USER'] ?? 'nobody-here'
  for (const [name, part] of parts) {
    expect(part, name).not.toContain('sheets.xlsx')
    expect(part, name).not.toMatch(new RegExp(`[/\\\\]${user}[/\\\\]`))
  }
})
