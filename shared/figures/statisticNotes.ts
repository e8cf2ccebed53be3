import { quizStatistics, type QuizData } from './quizStatistics'
import { percentText } from './rate'

/** One statistic of a test as it is shown, with how it was made. */
export type StatisticNote = {
  readonly id: string
  /** 参考率 */
  readonly label: string
  /** 97.50; — when it cannot be computed. */
  readonly value: string
  /** %, 人, 分; '' beside a —. */
  readonly unit: string
  /** 参考率 = 实考 ÷ 应考 */
  readonly formula: string
  /** 39 ÷ 40 = 97.50%; or, beside a —, what is missing. */
  readonly numbers: string
}

/** Every statistic in the order of the strip, then the ones shown only where they exist. */
export function statisticNotes(data: QuizData): readonly StatisticNote[] {
  const s = quizStatistics(data)
  const nobody = '还没有录入得分'
  const pass = data.passMark === undefined ? '及格线没有填' : nobody
  const excellent = data.excellentMark === undefined ? '优秀线没有填' : nobody
  return [
    people('expected', '应考', s.expected, '应考 = 成绩表的全部人数', '成绩表共有'),
    people('sat', '实考', s.sat, '实考 = 有得分的人数', '有得分的'),
    people('absent', '缺考', s.absent, '缺考 = 记为缺考的人数', '记为缺考的'),
    rate('satRate', '参考率', '实考 ÷ 应考', s.satRate, s.sat, s.expected, '成绩表还没有人'),
    rate('passRate', '合格率', '及格人数 ÷ 实考', s.passRate, s.passed, s.sat, pass),
    rate('excellentRate', '优秀率', '优秀人数 ÷ 实考', s.excellentRate, s.excellent, s.sat, excellent),
    marks('average', '平均分', '实考人员得分之和 ÷ 实考', s.average?.toFixed(2), averageNumbers(data)),
    marks('max', '最高', '实考人员的最高得分', s.max?.toString(), whoScored(data, s.max)),
    marks('min', '最低', '实考人员的最低得分', s.min?.toString(), whoScored(data, s.min)),
    ...(s.notEntered === 0
      ? []
      : [
          people('notEntered', '未录', s.notEntered, '未录 = 既没有得分、也没有记缺考的人数', '还没有录入的'),
        ]),
    ...rightAnswers(data, 'awareness', '健康知识知晓率', '知识题', s.awareness, data.knowledgeItems),
    ...rightAnswers(data, 'behaviour', '健康行为形成率', '行为题', s.behaviour, data.behaviourItems),
  ]
}

function people(id: string, label: string, value: number, formula: string, who: string): StatisticNote {
  return { id, label, value: String(value), unit: '人', formula, numbers: `${who} ${value} 人` }
}

function marks(
  id: string,
  label: string,
  how: string,
  value: string | undefined,
  numbers: string,
): StatisticNote {
  const formula = `${label} = ${how}`
  if (value === undefined) return { id, label, value: '—', unit: '', formula, numbers: '还没有录入得分' }
  return { id, label, value, unit: '分', formula, numbers }
}

function rate(
  id: string,
  label: string,
  how: string,
  value: number | null,
  part: number | null,
  whole: number,
  missing: string,
): StatisticNote {
  const formula = `${label} = ${how}`
  if (value === null || part === null) return { id, label, value: '—', unit: '', formula, numbers: missing }
  const text = percentText(value)
  return {
    id,
    label,
    value: text.slice(0, -1),
    unit: '%',
    formula,
    numbers: `${part} ÷ ${whole} = ${text}`,
  }
}

function averageNumbers(data: QuizData): string {
  const scores = (data.scores ?? []).flatMap(line => (line.score === undefined ? [] : [line.score]))
  const sum = scores.reduce((total, score) => total + Math.round(score * 100), 0) / 100
  return `${sum} ÷ ${scores.length} = ${quizStatistics(data).average?.toFixed(2) ?? ''} 分`
}

function whoScored(data: QuizData, score: number | null): string {
  const names = (data.scores ?? []).filter(line => line.score === score).map(line => line.person?.name ?? '')
  const shown = names.slice(0, 3).join('、')
  return names.length > 3 ? `${shown}等 ${names.length} 人` : shown
}

/** 知晓率 is about answers, not about people who passed; a paper without such items has none. */
function rightAnswers(
  data: QuizData,
  id: 'awareness' | 'behaviour',
  label: string,
  itemLabel: string,
  value: number | null,
  items: number | undefined,
): readonly StatisticNote[] {
  if (items === undefined || items === 0) return []
  const key = id === 'awareness' ? 'knowledgeRight' : 'behaviourRight'
  const sat = (data.scores ?? []).filter(line => line.score !== undefined)
  const open = sat.filter(line => line[key] === undefined).length
  const right = sat.reduce((total, line) => total + (line[key] ?? 0), 0)
  const how = `Σ 答对${itemLabel}数 ÷（${itemLabel}数 × 实考）`
  const missing = sat.length === 0 ? '还没有录入得分' : `还差 ${open} 人的${itemLabel}答对数，算不出`
  const note = rate(id, label, how, value, right, items * sat.length, missing)
  if (value === null) return [note]
  return [{ ...note, numbers: `${right} ÷（${items} × ${sat.length}）= ${percentText(value)}` }]
}
