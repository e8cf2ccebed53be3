import type { DataOfKind } from '../kinds/kind'
import type { quiz } from '../kinds/quiz'
import { rateOf } from './rate'
import { scoreBands, type ScoreBand } from './scoreBands'

export type QuizData = DataOfKind<typeof quiz>
export type ScoreLine = NonNullable<QuizData['scores']>[number]

/** What a line says about the first sitting. A score proves that somebody sat, whatever else was ticked. */
export type Sitting = 'sat' | 'absent' | 'notEntered'

export type SectionStatistics = {
  /** '' where the line names none. */
  readonly section: string
  readonly expected: number
  readonly sat: number
  readonly passed: number | null
  readonly average: number | null
  readonly awareness: number | null
}

/** Statistics of the first sitting. Rates are 0..1; null = cannot be computed (divisor 0, or a mark not filled in). */
export type QuizStatistics = {
  /** 应考: every line. Always `sat + absent + notEntered`. */
  readonly expected: number
  /** 实考: lines with a score. */
  readonly sat: number
  /** 缺考. */
  readonly absent: number
  /** 未录: neither a score nor 缺考 yet. */
  readonly notEntered: number
  readonly satRate: number | null
  readonly passed: number | null
  readonly passRate: number | null
  readonly excellent: number | null
  readonly excellentRate: number | null
  /** Rounded half up to two decimals, from an exact sum. */
  readonly average: number | null
  readonly max: number | null
  readonly min: number | null
  /** Best band first; empty while 满分 is not filled in. */
  readonly bands: readonly ScoreBand[]
  /** 知晓率: null unless the paper has knowledge items and everybody who sat has a number of right answers. */
  readonly awareness: number | null
  readonly behaviour: number | null
  /** In the order in which the sections first appear. */
  readonly bySection: readonly SectionStatistics[]
  /** 补考, which never changes anything above. */
  readonly retest: { readonly sat: number; readonly passed: number | null }
}

/** 成绩统计 of one 健康知识测试. */
export function quizStatistics(data: QuizData): QuizStatistics {
  const lines = data.scores ?? []
  const scores = hundredthsOf(lines)
  const absent = lines.filter(line => sittingOf(line) === 'absent').length
  const passed = countFrom(scores, data.passMark)
  const excellent = countFrom(scores, data.excellentMark)
  const retests = lines.flatMap(line => (line.retest === undefined ? [] : [toHundredths(line.retest)]))
  return {
    expected: lines.length,
    sat: scores.length,
    absent,
    notEntered: lines.length - scores.length - absent,
    satRate: rateOf(scores.length, lines.length),
    passed,
    passRate: passed === null ? null : rateOf(passed, scores.length),
    excellent,
    excellentRate: excellent === null ? null : rateOf(excellent, scores.length),
    average: averageOf(scores),
    max: scores.length === 0 ? null : Math.max(...scores) / 100,
    min: scores.length === 0 ? null : Math.min(...scores) / 100,
    bands: data.fullMarks === undefined ? [] : scoreBands(toHundredths(data.fullMarks), scores),
    awareness: rightRate(lines, 'knowledgeRight', data.knowledgeItems),
    behaviour: rightRate(lines, 'behaviourRight', data.behaviourItems),
    bySection: bySection(data, lines),
    retest: { sat: retests.length, passed: countFrom(retests, data.passMark) },
  }
}

export function sittingOf(line: ScoreLine): Sitting {
  if (line.score !== undefined) return 'sat'
  return line.isAbsent === true ? 'absent' : 'notEntered'
}

function bySection(data: QuizData, lines: readonly ScoreLine[]): readonly SectionStatistics[] {
  const groups = new Map<string, ScoreLine[]>()
  for (const line of lines) {
    const section = line.section?.trim() ?? ''
    const group = groups.get(section)
    if (group) group.push(line)
    else groups.set(section, [line])
  }
  return Array.from(groups, ([section, group]) => {
    const scores = hundredthsOf(group)
    return {
      section,
      expected: group.length,
      sat: scores.length,
      passed: countFrom(scores, data.passMark),
      average: averageOf(scores),
      awareness: rightRate(group, 'knowledgeRight', data.knowledgeItems),
    }
  })
}

/** Σ right answers ÷ (items × those who sat). */
function rightRate(
  lines: readonly ScoreLine[],
  key: 'knowledgeRight' | 'behaviourRight',
  items: number | undefined,
): number | null {
  const answers = lines.filter(line => sittingOf(line) === 'sat').map(line => line[key])
  if (items === undefined || items === 0) return null
  let right = 0
  for (const answer of answers) {
    if (answer === undefined) return null
    right += answer
  }
  return rateOf(right, items * answers.length)
}

// Scores have at most two decimals, so hundredths are whole numbers and sums over them are exact.
function toHundredths(score: number): number {
  return Math.round(score * 100)
}

function hundredthsOf(lines: readonly ScoreLine[]): readonly number[] {
  return lines.flatMap(line => (line.score === undefined ? [] : [toHundredths(line.score)]))
}

function countFrom(scores: readonly number[], mark: number | undefined): number | null {
  if (mark === undefined) return null
  const border = toHundredths(mark)
  return scores.filter(score => score >= border).length
}

function averageOf(scores: readonly number[]): number | null {
  if (scores.length === 0) return null
  const sum = scores.reduce((total, score) => total + score, 0)
  return Math.floor((2 * sum + scores.length) / (2 * scores.length)) / 100
}
