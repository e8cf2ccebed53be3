import { describe, expect, it } from 'vitest'
import { applyPastedScores } from './applyPastedScores'
import type { PastedEntry, PastedScores } from './pastedScores'

const lines = [
  { person: { id: 'p0', name: '秦月' }, section: '局领导', score: 70, note: '补交' },
  { person: { id: 'p1', name: '何伟' }, isAbsent: true },
  { person: { id: 'p2', name: '马骏' } },
]

function row(
  key: string,
  name: string,
  values: PastedEntry['values'],
  match: PastedEntry['match'],
): PastedEntry {
  return { key, name, section: '', values, problems: [], match }
}

const entries: PastedScores['entries'] = [
  row('0', '秦月', { score: 85 }, { is: 'line', place: 0 }),
  row('1', '何伟', { score: 60 }, { is: 'line', place: 1 }),
  row('2', '马骏', { isAbsent: true, note: '请假' }, { is: 'line', place: 2 }),
  row('3', '周涛', { score: 75 }, { is: 'unknown', person: { id: null, name: '周涛' }, section: '' }),
]

describe('写入粘贴的成绩', () => {
  it('writes what is clear and leaves the unknown for the archivist to decide', () => {
    const outcome = applyPastedScores(lines, entries, new Map())
    expect(outcome.lines).toEqual([
      { person: { id: 'p0', name: '秦月' }, section: '局领导', score: 85, note: '补交' },
      { person: { id: 'p1', name: '何伟' }, score: 60 },
      { person: { id: 'p2', name: '马骏' }, isAbsent: true, note: '请假' },
    ])
    expect(outcome).toMatchObject({ scores: 2, absences: 1, added: 0, left: [], empty: [] })
    expect(outcome.open.map(entry => entry.name)).toEqual(['周涛'])
    expect(outcome.replaced).toEqual([{ name: '秦月', before: 70, after: 85 }])
  })

  it('adds a new line, or gives the row to somebody, as decided', () => {
    const added = applyPastedScores(lines, entries, new Map([['3', 'add']]))
    expect(added.lines[3]).toEqual({ person: { id: null, name: '周涛' }, score: 75 })
    expect(added).toMatchObject({ scores: 3, added: 1, open: [] })
    const given = applyPastedScores(lines, entries.slice(3), new Map([['3', 2]]))
    expect(given.lines[2]).toEqual({ person: { id: 'p2', name: '马骏' }, score: 75 })
    const left = applyPastedScores(lines, entries, new Map([['3', 'leave']]))
    expect(left.left.map(entry => entry.name)).toEqual(['周涛'])
    expect(left.lines).toHaveLength(3)
  })

  it('touches nobody whose row is empty', () => {
    const blank = row('0', '秦月', {}, { is: 'line', place: 0 })
    const outcome = applyPastedScores(lines, [blank], new Map())
    expect(outcome.lines).toEqual(lines)
    expect(outcome.empty).toEqual([blank])
  })
})
