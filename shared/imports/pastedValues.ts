import { foldText } from '../domain/fold'
import type { QuizData } from '../figures/quizStatistics'
import { readScoreCell, saysAbsent } from './scoreCell'
import type { ScoreBlock } from './scoreLayout'

/** What one pasted row would write. A value that is not there is not touched. */
export type PastedValues = {
  readonly score?: number
  readonly isAbsent?: true
  readonly retest?: number
  readonly knowledgeRight?: number
  readonly behaviourRight?: number
  readonly note?: string
}

const grades = /^(优秀?|良好?|合格|及格|不合格|不及格|达标|未达标)$/u

/** Reads the cells of one row; `scoreChoice` names the column taken for 得分. */
export function readValues(
  row: readonly string[],
  block: ScoreBlock,
  scoreChoice: number,
  data: QuizData,
): { readonly values: PastedValues; readonly problems: readonly string[] } {
  const { columns } = block
  const cell = (column: number | undefined): string => (column === undefined ? '' : (row[column] ?? ''))
  const values: { -readonly [K in keyof PastedValues]: PastedValues[K] } = {}
  const problems: string[] = []
  const refuse = (label: string, text: string, why: string): void =>
    void problems.push(`${label}“${text}”${why}`)
  const takeScore = (label: '得分' | '补考', key: 'score' | 'retest', value: number, text: string): void => {
    if (data.fullMarks !== undefined && value > data.fullMarks)
      refuse(label, text, `超过满分 ${data.fullMarks} 分`)
    else values[key] = value
  }

  const scoreText = cell(block.choices[scoreChoice] ?? columns.score)
  const score = readScoreCell(scoreText)
  if (score.is === 'score') takeScore('得分', 'score', score.value, scoreText)
  else if (score.is === 'retest') takeScore('补考', 'retest', score.value, scoreText)
  else if (score.is === 'unclear') refuse('得分', scoreText, '不是分数')

  const retestText = cell(columns.retest)
  const retest = readScoreCell(retestText)
  if (retest.is === 'score' || retest.is === 'retest') takeScore('补考', 'retest', retest.value, retestText)
  else if (retest.is === 'unclear') refuse('补考', retestText, '不是分数')

  const noteText = cell(columns.note)
  const note = readScoreCell(noteText)
  const isAbsent =
    score.is === 'absent' ||
    saysAbsent(cell(columns.absent), 'absent') ||
    saysAbsent(cell(columns.presence), 'presence') ||
    (score.is === 'empty' && note.is === 'absent')
  if (isAbsent && values.score === undefined) values.isAbsent = true
  const reason = score.is === 'absent' ? score.reason : note.is === 'absent' ? note.reason : ''
  // 优秀 and 合格 follow from the score, so they are not kept as words that a later correction would contradict.
  const words = note.is === 'absent' || grades.test(foldText(noteText)) || note.is === 'empty' ? '' : noteText
  if (words !== '' || reason !== '') values.note = words === '' ? reason : words

  for (const [key, label, most] of [
    ['knowledgeRight', '知识答对', data.knowledgeItems],
    ['behaviourRight', '行为答对', data.behaviourItems],
  ] as const) {
    const text = cell(columns[key])
    const read = readScoreCell(text.replace(/[题道]$/u, ''))
    if (read.is === 'empty') continue
    if (read.is !== 'score' || !Number.isInteger(read.value)) refuse(label, text, '不是题数')
    else if (most !== undefined && read.value > most) refuse(label, text, `超过 ${most} 题`)
    else values[key] = read.value
  }
  return { values, problems }
}
