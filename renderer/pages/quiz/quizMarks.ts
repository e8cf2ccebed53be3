import { longDay } from '../../../shared/domain/day'
import type { ArchiveRecord } from '../../../shared/domain/record'
import type { QuizData } from '../../../shared/figures/quizStatistics'

/** 2018年10月31日，闭卷，满分 100 分，60 分及格，90 分优秀 */
export function marksText(record: ArchiveRecord<QuizData>): string {
  const { mode, fullMarks, passMark, excellentMark } = record.data
  return [
    record.date === '' ? '' : longDay(record.date),
    mode ?? '',
    fullMarks === undefined ? '' : `满分 ${fullMarks} 分`,
    passMark === undefined ? '' : `${passMark} 分及格`,
    excellentMark === undefined ? '' : `${excellentMark} 分优秀`,
  ]
    .filter(part => part !== '')
    .join('，')
}

/** What most papers of the offices use; offered, never filled in unasked. */
const usual = { fullMarks: 100, passMark: 60, excellentMark: 90 } as const

/** The usual marks for those not filled in yet; null when 满分 and 及格线 are there, or when they would not fit. */
export function usualMarks(
  data: QuizData,
): { readonly set: Partial<typeof usual>; readonly text: string } | null {
  if (data.fullMarks !== undefined && data.passMark !== undefined) return null
  if (data.fullMarks !== undefined && data.fullMarks !== usual.fullMarks) return null
  const { fullMarks, passMark, excellentMark } = usual
  const set = {
    ...(data.fullMarks === undefined ? { fullMarks } : {}),
    ...(data.passMark === undefined ? { passMark } : {}),
    ...(data.excellentMark === undefined ? { excellentMark } : {}),
  }
  const words = {
    fullMarks: `满分 ${fullMarks}`,
    passMark: `${passMark} 及格`,
    excellentMark: `${excellentMark} 优秀`,
  }
  const text = (['fullMarks', 'passMark', 'excellentMark'] as const).flatMap(key =>
    key in set ? [words[key]] : [],
  )
  return { set, text: text.join('、') }
}
