import { expect, test } from 'vitest'
import type { ArchiveRecord } from '../domain/record'
import type { QuizData, ScoreLine } from '../figures/quizStatistics'
import { scoreSheet } from './scoreSheet'

function quizOf(data: QuizData): ArchiveRecord<QuizData> {
  return {
    id: 'q1',
    kind: 'quiz',
    date: '2018-10-31',
    year: 2018,
    data,
    origin: 'entry',
    createdAt: '2018-10-31T08:00:00.000Z',
    updatedAt: '2018-10-31T08:00:00.000Z',
    deletedAt: null,
    rev: 1,
  }
}

const people = (count: number): readonly ScoreLine[] =>
  Array.from({ length: count }, (_, index) => ({
    person: { id: null, name: `人${index + 1}` },
    section: '办公室',
    score: 60 + (index % 40),
  }))

const sheetOf = (data: QuizData) =>
  scoreSheet({ record: quizOf(data), unitName: '县司法局', archivist: '周琳' })
const blockText = (data: QuizData) => sheetOf(data).below[0]?.rows.map(row => row.map(cell => cell.text))

test('each page has half of its people on either side, at most twenty a side', () => {
  const numbers = (count: number) => sheetOf({ scores: people(count) }).rows.map(row => [row[0], row[5]])
  expect(numbers(3)).toEqual([
    [1, 3],
    [2, null],
  ])
  const many = numbers(43)
  expect(many).toHaveLength(22)
  expect([many[0], many[19], many[20], many[21]]).toEqual([
    [1, 21],
    [20, 40],
    [41, 43],
    [42, null],
  ])
})

test('an absent person has no score, and 缺考 and 补考 stand under 备注', () => {
  const { rows } = sheetOf({
    scores: [
      { isAbsent: true, retest: 70, note: '请假' },
      { score: 50, retest: 61.5 },
    ],
  })
  expect(rows[0]?.[3]).toBeNull()
  expect(rows[0]?.[4]).toBe('缺考，补考70，请假')
  expect(rows[0]?.slice(8)).toEqual([50, '补考61.5'])
})

test('statistics and bands are printed in full, with a line on how the rates are made', () => {
  const data: QuizData = {
    title: '健康教育知识第二次测试',
    paper: '健康素养66条（2015年版）',
    fullMarks: 100,
    passMark: 60,
    excellentMark: 90,
    scores: [{ score: 95 }, { score: 84 }, { score: 55 }, { isAbsent: true }],
  }
  expect(blockText(data)).toEqual([
    ['应考', '实考', '缺考', '参考率', '合格率', '优秀率', '平均分', '最高分', '最低分'],
    ['4', '3', '1', '75.00%', '66.67%', '33.33%', '78.00', '95', '55'],
    ['分数段', '90 分以上', '80—89', '70—79', '60—69', '60 以下', '合计'],
    ['人数', '1', '1', '0', '0', '1', '3'],
  ])
  expect(sheetOf(data).title).toBe('2018年健康教育知识第二次测试成绩册')
  expect(sheetOf(data).notes).toEqual([
    '试卷：健康素养66条（2015年版）。满分 100 分，60 分及格，90 分优秀。',
    '参考率＝实考÷应考；合格率、优秀率按实考人数计算。',
  ])
})

test('知晓率 is printed only where the paper has knowledge items, with its own formula', () => {
  const data: QuizData = { knowledgeItems: 10, scores: [{ score: 80, knowledgeRight: 9 }] }
  expect(blockText(data)?.at(-1)).toEqual(['健康知识知晓率', '90.00%'])
  expect(sheetOf(data).notes).toContain('健康知识知晓率＝答对知识题数之和÷（知识题数×实考人数）。')
})

test('a test that names its year is not given it twice', () => {
  expect(sheetOf({ title: '2018年第一次健康知识测试成绩册' }).title).toBe('2018年第一次健康知识测试成绩册')
})
