import { quizStatistics, type QuizData } from '../figures/quizStatistics'

/** The lines under the statistics: what paper, which marks, and how each rate is made. */
export function scoreNotes(data: QuizData): readonly string[] {
  const { retest, awareness, behaviour } = quizStatistics(data)
  const marks = [
    data.fullMarks === undefined ? '' : `满分 ${data.fullMarks} 分`,
    data.passMark === undefined ? '' : `${data.passMark} 分及格`,
    data.excellentMark === undefined ? '' : `${data.excellentMark} 分优秀`,
  ].filter(part => part !== '')
  const paper = [
    data.paper === undefined || data.paper === '' ? '' : `试卷：${data.paper}。`,
    marks.length === 0 ? '' : `${marks.join('，')}。`,
  ].join('')
  const answers = [
    awareness === null ? '' : '健康知识知晓率＝答对知识题数之和÷（知识题数×实考人数）；',
    behaviour === null ? '' : '健康行为形成率＝答对行为题数之和÷（行为题数×实考人数）。',
  ].join('')
  const passed = retest.passed === null ? '' : `，及格 ${retest.passed} 人`
  return [
    paper,
    '参考率＝实考÷应考；合格率、优秀率按实考人数计算。',
    answers.replace(/；$/u, '。'),
    retest.sat === 0 ? '' : `补考 ${retest.sat} 人${passed}；补考成绩不计入以上统计。`,
  ].filter(line => line !== '')
}
