import { quizStatistics, type QuizData, type QuizStatistics } from '../figures/quizStatistics'
import { percentText } from '../figures/rate'
import type { Block, BlockCell } from './sheet'

/** The statistics under a score sheet: the numbers of the sitting, the bands, and the rates of answers where asked for. */
export function scoreStatistics(data: QuizData): Block {
  const statistics = quizStatistics(data)
  const numbers = sittingNumbers(statistics)
  return {
    rows: [
      numbers.map(([label]) => cell(label, 10, true)),
      numbers.map(([, value]) => cell(value, 10)),
      ...bandRows(statistics),
      ...answerRow(data, statistics),
    ],
  }
}

function sittingNumbers(s: QuizStatistics): readonly (readonly [string, string])[] {
  return [
    ['应考', String(s.expected)],
    ['实考', String(s.sat)],
    ['缺考', String(s.absent)],
    ...(s.notEntered > 0 ? [['未录', String(s.notEntered)] as const] : []),
    ['参考率', percentText(s.satRate)],
    ['合格率', percentText(s.passRate)],
    ['优秀率', percentText(s.excellentRate)],
    ['平均分', s.average === null ? '—' : s.average.toFixed(2)],
    ['最高分', s.max === null ? '—' : String(s.max)],
    ['最低分', s.min === null ? '—' : String(s.min)],
  ]
}

function bandRows({ bands, sat }: QuizStatistics): readonly (readonly BlockCell[])[] {
  if (bands.length === 0) return []
  return [
    [cell('分数段', 10, true), ...bands.map(band => cell(band.label, 10, true)), cell('合计', 10, true)],
    [cell('人数', 10, true), ...bands.map(band => cell(String(band.count), 10)), cell(String(sat), 10)],
  ]
}

/** 知晓率 is about answers and is printed only where the paper asked for them; it never stands for 合格率. */
function answerRow(data: QuizData, s: QuizStatistics): readonly (readonly BlockCell[])[] {
  const asked = [
    { items: data.knowledgeItems, label: '健康知识知晓率', rate: s.awareness },
    { items: data.behaviourItems, label: '健康行为形成率', rate: s.behaviour },
  ].filter(one => (one.items ?? 0) > 0)
  if (asked.length === 0) return []
  return [asked.flatMap(one => [cell(one.label, 15, true), cell(percentText(one.rate), 15)])]
}

function cell(text: string, weight: number, heading = false): BlockCell {
  return { text, weight, align: 'center', ...(heading ? { heading } : {}) }
}
