import type { QuizData, ScoreLine } from '../../../shared/figures/quizStatistics'
import { readScoreCell } from '../../../shared/imports/scoreCell'

/** Columns of the grid that are typed into, in the order of Tab. */
export type ScoreColumn = 'score' | 'retest' | 'knowledgeRight' | 'behaviourRight' | 'note'

export const columnLabels: Readonly<Record<ScoreColumn, string>> = {
  score: '得分',
  retest: '补考',
  knowledgeRight: '知识答对',
  behaviourRight: '行为答对',
  note: '备注',
}

/** 知识答对 and 行为答对 stand there only when the paper has such items. */
export function columnsOf(data: QuizData): readonly ScoreColumn[] {
  return [
    'score',
    'retest',
    ...((data.knowledgeItems ?? 0) > 0 ? (['knowledgeRight'] as const) : []),
    ...((data.behaviourItems ?? 0) > 0 ? (['behaviourRight'] as const) : []),
    'note',
  ]
}

/** 补考 is for those who were absent or failed; answers belong to those who sat. What stands there stays reachable. */
export function canEnter(line: ScoreLine, column: ScoreColumn, data: QuizData): boolean {
  if (line[column] !== undefined) return true
  if (column === 'retest') {
    if (line.score === undefined) return line.isAbsent === true
    return data.passMark !== undefined && line.score < data.passMark
  }
  return column === 'score' || column === 'note' || line.isAbsent !== true
}

export function cellText(line: ScoreLine, column: ScoreColumn): string {
  return String(line[column] ?? '')
}

export type Entered =
  { readonly ok: true; readonly line: ScoreLine } | { readonly ok: false; readonly problem: string }

/** A line after a text was typed into one of its cells; or why the text cannot stand there. */
export function enterCell(line: ScoreLine, column: ScoreColumn, text: string, data: QuizData): Entered {
  if (column === 'note') return { ok: true, line: setCell(line, 'note', text.trim() || undefined) }
  const read = readScoreCell(text)
  if (read.is === 'unclear') return { ok: false, problem: `“${text.trim()}”不是${unitOf(column)}` }
  if (column === 'score') {
    if (read.is === 'empty') return { ok: true, line: withoutSitting(line) }
    if (read.is === 'absent') return { ok: true, line: asAbsent(line, read.reason) }
    if (read.is === 'retest') return enterCell(line, 'retest', String(read.value), data)
    const problem = aboveFull(read.value, data)
    return problem === ''
      ? { ok: true, line: { ...withoutSitting(line), score: read.value } }
      : refuse(problem)
  }
  if (read.is === 'empty') return { ok: true, line: setCell(line, column, undefined) }
  if (read.is === 'absent') return refuse(`缺考记在${columnLabels.score}一列`)
  const problem = column === 'retest' ? aboveFull(read.value, data) : aboveItems(read.value, column, data)
  return problem === '' ? { ok: true, line: setCell(line, column, read.value) } : refuse(problem)
}

/** Q: 缺考 or not. The score goes when somebody is said to have been absent. */
export function toggleAbsent(line: ScoreLine): ScoreLine {
  return line.isAbsent === true && line.score === undefined ? withoutSitting(line) : asAbsent(line, '')
}

function asAbsent(line: ScoreLine, reason: string): ScoreLine {
  const absent = { ...withoutSitting(line), isAbsent: true }
  return reason === '' || line.note !== undefined ? absent : { ...absent, note: reason }
}

function withoutSitting(line: ScoreLine): ScoreLine {
  return setCell(setCell(line, 'score', undefined), 'isAbsent', undefined)
}

/** An empty cell is absent from the line, so that nothing is ever written down as something. */
function setCell<K extends keyof ScoreLine>(
  line: ScoreLine,
  key: K,
  value: ScoreLine[K] | undefined,
): ScoreLine {
  const rest = Object.fromEntries(Object.entries(line).filter(([other]) => other !== key))
  return value === undefined ? rest : { ...rest, [key]: value }
}

function aboveFull(value: number, data: QuizData): string {
  return data.fullMarks !== undefined && value > data.fullMarks
    ? `${value} 分超过满分 ${data.fullMarks} 分`
    : ''
}

function aboveItems(value: number, column: 'knowledgeRight' | 'behaviourRight', data: QuizData): string {
  const items = column === 'knowledgeRight' ? data.knowledgeItems : data.behaviourItems
  if (!Number.isInteger(value)) return `“${value}”不是题数`
  return items !== undefined && value > items ? `${value} 题超过试卷的 ${items} 题` : ''
}

function unitOf(column: ScoreColumn): string {
  return column === 'score' || column === 'retest' ? '分数' : '题数'
}

function refuse(problem: string): Entered {
  return { ok: false, problem }
}
