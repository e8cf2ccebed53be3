import { describe, expect, test } from 'vitest'
import { contextOf } from '../fields/testContext'
import { pasteLines, splitBlock } from './linesPaste'
import { monthGrid } from './monthGrid'

const field = {
  type: 'lines',
  label: '成绩',
  columns: {
    person: { type: 'person', label: '姓名' },
    score: { type: 'score', label: '得分', unit: '分', synonyms: ['成绩'] },
    day: { type: 'day', label: '日期' },
  },
}
const context = contextOf()
const paste = (text: string, at = { row: 0, column: 'person' }, lines: readonly object[] = []) =>
  pasteLines(
    lines.map(line => ({ ...line })),
    field,
    context,
    at,
    text,
  )

describe('粘贴到表格', () => {
  test('cells land to the right of and below the cell they are pasted into', () => {
    const { lines, problems } = paste(
      '谭海波\t92\t3月5日\r\n向　娟\t８８.５\t\r\n',
      { row: 1, column: 'person' },
      [{ person: { id: 'p3', name: '谭莉' } }],
    )
    expect(problems).toEqual([])
    expect(lines).toEqual([
      { person: { id: 'p3', name: '谭莉' } },
      { person: { id: 'p1', name: '谭海波' }, score: 92, day: '2018-03-05' },
      { person: { id: 'p2', name: '向娟' }, score: 88.5 },
    ])
  })

  test('a block that begins at a later column leaves the earlier ones alone', () => {
    const { lines } = paste('92\n88', { row: 0, column: 'score' }, [{ day: '2018-01-01' }, { score: 1 }])
    expect(lines).toEqual([{ day: '2018-01-01', score: 92 }, { score: 88 }])
  })

  test('headings put columns where they belong, also by other words for them', () => {
    const { lines, problems } = paste('成绩（分）\t姓名\t备注\n92\t谭海波\t补考')
    expect(lines).toEqual([{ score: 92, person: { id: 'p1', name: '谭海波' } }])
    expect(problems).toEqual([{ row: 1, label: '', reason: '“补考”在表格里没有对应的列' }])
  })

  test('what cannot be read is said with its row and column; the rest of the row lands', () => {
    const { lines, problems } = paste('谭海波\t九十多\t2018.2.30')
    expect(lines).toEqual([{ person: { id: 'p1', name: '谭海波' } }])
    expect(problems.map(problem => [problem.row, problem.label])).toEqual([
      [1, '得分'],
      [1, '日期'],
    ])
  })

  test('an empty cell empties the one it is pasted onto', () => {
    expect(paste('\t', { row: 0, column: 'score' }, [{ score: 5, day: '2018-01-01' }]).lines).toEqual([{}])
  })

  test('a quoted cell keeps its line breaks and quotes; a lone quote is text', () => {
    expect(splitBlock('"一\n二"\t"他说""好"""\n5" 管\t三')).toEqual([
      ['一\n二', '他说"好"'],
      ['5" 管', '三'],
    ])
  })
})

describe('月历', () => {
  test('weeks begin on Monday and hold the whole month', () => {
    const weeks = monthGrid('2018-06-15')
    expect(weeks[0]).toEqual([
      '2018-05-28',
      '2018-05-29',
      '2018-05-30',
      '2018-05-31',
      '2018-06-01',
      '2018-06-02',
      '2018-06-03',
    ])
    expect(weeks.at(-1)?.at(-1)).toBe('2018-07-01')
  })

  test('a February of four whole weeks has four rows', () => {
    expect(monthGrid('2010-02-01')).toHaveLength(4)
  })
})
