import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quizStatistics, type ScoreLine } from './quizStatistics'

const line: fc.Arbitrary<ScoreLine> = fc.record(
  {
    section: fc.constantFrom('局领导', '办公室', ''),
    score: fc.integer({ min: 0, max: 12_000 }).map(score => score / 100),
    isAbsent: fc.boolean(),
    retest: fc.integer({ min: 0, max: 120 }),
  },
  { requiredKeys: [] },
)

describe('成绩统计 of any score sheet', () => {
  it('adds up', () => {
    fc.assert(
      fc.property(
        fc.array(line, { maxLength: 60 }),
        fc.integer({ min: 1, max: 120 }),
        (scores, fullMarks) => {
          const s = quizStatistics({
            fullMarks,
            passMark: fullMarks * 0.6,
            excellentMark: fullMarks * 0.9,
            scores,
          })
          expect(s.sat + s.absent + s.notEntered).toBe(s.expected)
          expect(s.bands.reduce((sum, band) => sum + band.count, 0)).toBe(s.sat)
          expect(s.bySection.reduce((sum, section) => sum + section.sat, 0)).toBe(s.sat)
          expect(s.bySection.reduce((sum, section) => sum + (section.passed ?? 0), 0)).toBe(s.passed)
          expect(s.passed).toBeGreaterThanOrEqual(s.excellent ?? 0)
          if (s.average !== null) {
            expect(s.average).toBeGreaterThanOrEqual(s.min ?? 0)
            expect(s.average).toBeLessThanOrEqual(s.max ?? 0)
          }
        },
      ),
    )
  })

  it('does not depend on the order of the lines', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), scores => {
        const data = { fullMarks: 100, passMark: 60, excellentMark: 90 }
        const a = quizStatistics({ ...data, scores })
        const b = quizStatistics({ ...data, scores: scores.toReversed() })
        expect({ ...b, bySection: [] }).toEqual({ ...a, bySection: [] })
      }),
    )
  })
})
