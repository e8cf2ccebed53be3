import { describe, expect, it } from 'vitest'
import { quizStatistics, type QuizData } from './quizStatistics'

/** Scores in the order of the 2018 score sheets; null = 缺考. */
function test100(scores: readonly (number | null)[], sections: readonly string[]): QuizData {
  return {
    fullMarks: 100,
    passMark: 60,
    excellentMark: 90,
    scores: scores.map((score, index) => {
      const section = sections[index % sections.length] ?? ''
      const person = { id: null, name: `第${index + 1}人` }
      return score === null ? { person, section, isAbsent: true } : { person, section, score }
    }),
  }
}

const first = test100(
  [
    65,
    70,
    61,
    68,
    66,
    77,
    69,
    null,
    74,
    56,
    78,
    59,
    57,
    80,
    75,
    63,
    79,
    84,
    75,
    null,
    73,
    83,
    73,
    55,
    85,
    90,
    81,
    84,
    64,
    85,
    92,
    70,
    65,
    61,
    74,
    71,
    89,
    54,
    77,
    67,
    66,
  ],
  ['办公室'],
)
const second = test100(
  [
    81,
    80,
    68,
    null,
    86,
    81,
    86,
    70,
    90,
    71,
    74,
    86,
    75,
    95,
    70,
    98,
    84,
    94,
    64,
    91,
    71,
    72,
    82,
    74,
    89,
    77,
    96,
    84,
    92,
    89,
    78,
    84,
    87,
    77,
    63,
    77,
    82,
    90,
    99,
    100,
  ],
  ['办公室'],
)

describe('成绩统计', () => {
  it('gives the figures of the first test of 2018', () => {
    expect(quizStatistics(first)).toMatchObject({
      expected: 41,
      sat: 39,
      absent: 2,
      notEntered: 0,
      satRate: 0.9512,
      passed: 34,
      passRate: 0.8718,
      excellent: 2,
      excellentRate: 0.0513,
      average: 72.18,
      max: 92,
      min: 54,
    })
  })

  it('gives the figures and bands of the second test of 2018', () => {
    const statistics = quizStatistics(second)
    expect(statistics).toMatchObject({
      expected: 40,
      sat: 39,
      absent: 1,
      satRate: 0.975,
      passed: 39,
      passRate: 1,
      excellent: 10,
      excellentRate: 0.2564,
      average: 82.23,
      max: 100,
      min: 63,
    })
    expect(statistics.bands).toEqual([
      { label: '90 分以上', from: 90, to: 100, count: 10, rate: 0.2564 },
      { label: '80—89', from: 80, to: 89, count: 14, rate: 0.359 },
      { label: '70—79', from: 70, to: 79, count: 12, rate: 0.3077 },
      { label: '60—69', from: 60, to: 69, count: 3, rate: 0.0769 },
      { label: '60 以下', from: 0, to: 59, count: 0, rate: 0 },
    ])
  })

  it('keeps retests apart from the first sitting', () => {
    const before = quizStatistics({ ...first, scores: first.scores ?? [] })
    const scores = (first.scores ?? []).map(line =>
      line.isAbsent || (line.score ?? 100) < 60 ? { ...line, retest: line.isAbsent ? 59.99 : 60 } : line,
    )
    const after = quizStatistics({ ...first, scores })
    expect(after).toEqual({ ...before, retest: { sat: 7, passed: 5 } })
  })

  it('says of nobody entered yet that nothing can be computed, not that everything is 0', () => {
    const scores = [{ person: { id: null, name: '向娟' } }]
    expect(quizStatistics({ fullMarks: 100, passMark: 60, scores })).toMatchObject({
      expected: 1,
      sat: 0,
      notEntered: 1,
      satRate: 0,
      passRate: null,
      excellent: null,
      average: null,
      max: null,
    })
    expect(quizStatistics({})).toMatchObject({ satRate: null, bands: [], bySection: [] })
  })

  it('puts the bands of a 120-mark paper at its own percents', () => {
    const bands = quizStatistics({ fullMarks: 120, scores: [{ score: 108 }, { score: 107.5 }] }).bands
    expect(bands.map(band => [band.label, band.count])).toEqual([
      ['108 分以上', 1],
      ['96—107.9', 1],
      ['84—95.9', 0],
      ['72—83.9', 0],
      ['72 以下', 0],
    ])
  })

  it('adds decimals without losing one', () => {
    const scores = [{ score: 0.1 }, { score: 0.2 }, { score: 0.15 }]
    expect(quizStatistics({ fullMarks: 100, scores }).average).toBe(0.15)
    expect(quizStatistics({ fullMarks: 100, scores: [{ score: 70 }, { score: 70.01 }] }).average).toBe(70.01)
  })

  it('asks for the answers of everybody who sat before it gives a 知晓率', () => {
    const scores = [{ score: 90, knowledgeRight: 18 }, { score: 80 }, { isAbsent: true }]
    expect(quizStatistics({ knowledgeItems: 20, scores }).awareness).toBeNull()
    const complete = [
      { score: 90, knowledgeRight: 18 },
      { score: 80, knowledgeRight: 15 },
      { isAbsent: true },
    ]
    expect(quizStatistics({ knowledgeItems: 20, scores: complete }).awareness).toBe(0.825)
    expect(quizStatistics({ scores: complete }).awareness).toBeNull()
  })

  it('reports each section in the order of the score sheet', () => {
    const data = test100([90, 50, null, 70], ['局领导', '办公室'])
    expect(quizStatistics(data).bySection).toEqual([
      { section: '局领导', expected: 2, sat: 1, passed: 1, average: 90, awareness: null },
      { section: '办公室', expected: 2, sat: 2, passed: 1, average: 60, awareness: null },
    ])
  })
})
