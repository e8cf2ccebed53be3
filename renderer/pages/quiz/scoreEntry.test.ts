import { describe, expect, it } from 'vitest'
import { canEnter, columnsOf, enterCell, toggleAbsent } from './scoreEntry'

const paper = { fullMarks: 100, passMark: 60, knowledgeItems: 20 }
const person = { id: 'p1', name: '李明辉' }
const blank = { person, section: '办公室' }

describe('录入成绩', () => {
  it('takes a score in half and full width, with its unit, and with halves', () => {
    for (const [text, score] of [
      ['74', 74],
      ['７４', 74],
      ['74分', 74],
      ['74.5', 74.5],
      [' 0 ', 0],
    ] as const)
      expect(enterCell(blank, 'score', text, paper)).toEqual({ ok: true, line: { ...blank, score } })
  })

  it('refuses a score above full marks with a sentence', () => {
    expect(enterCell(blank, 'score', '101', paper)).toEqual({ ok: false, problem: '101 分超过满分 100 分' })
    expect(enterCell(blank, 'retest', '100.5', paper)).toMatchObject({ ok: false })
    expect(enterCell(blank, 'knowledgeRight', '21', paper)).toEqual({
      ok: false,
      problem: '21 题超过试卷的 20 题',
    })
    expect(enterCell(blank, 'score', '7o', paper)).toEqual({ ok: false, problem: '“7o”不是分数' })
  })

  it('lets somebody be absent or have a score, never both', () => {
    const absent = toggleAbsent({ ...blank, score: 74 })
    expect(absent).toEqual({ ...blank, isAbsent: true })
    expect(toggleAbsent(absent)).toEqual(blank)
    expect(enterCell(absent, 'score', '80', paper)).toEqual({ ok: true, line: { ...blank, score: 80 } })
    expect(enterCell(blank, 'score', '请假', paper)).toEqual({
      ok: true,
      line: { ...blank, isAbsent: true, note: '请假' },
    })
  })

  it('empties a cell without leaving anything behind', () => {
    expect(enterCell({ ...blank, score: 74 }, 'score', '', paper)).toEqual({ ok: true, line: blank })
    expect(enterCell({ ...blank, note: '迟到' }, 'note', ' ', paper)).toEqual({ ok: true, line: blank })
  })

  it('asks for a retest only of those who were absent or failed', () => {
    expect(canEnter({ ...blank, score: 59 }, 'retest', paper)).toBe(true)
    expect(canEnter({ ...blank, isAbsent: true }, 'retest', paper)).toBe(true)
    expect(canEnter({ ...blank, score: 60 }, 'retest', paper)).toBe(false)
    expect(canEnter(blank, 'retest', paper)).toBe(false)
    expect(canEnter({ ...blank, score: 60, retest: 70 }, 'retest', paper)).toBe(true)
  })

  it('has columns for answers only where the paper has such items', () => {
    expect(columnsOf(paper)).toEqual(['score', 'retest', 'knowledgeRight', 'note'])
    expect(columnsOf({ fullMarks: 100 })).toEqual(['score', 'retest', 'note'])
  })
})
