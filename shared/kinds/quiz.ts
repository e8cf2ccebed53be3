import { choice } from '../fields/choice'
import { count } from '../fields/count'
import { day } from '../fields/day'
import { lines } from '../fields/lines'
import { longText } from '../fields/longText'
import { person } from '../fields/person'
import { score } from '../fields/score'
import { text } from '../fields/text'
import { yesNo } from '../fields/yesNo'
import { defineKind } from './kind'

/** 健康知识测试成绩册 (L9). Statistics are computed in `shared/figures/quizStatistics`. */
export const quiz = defineKind({
  id: 'quiz',
  label: '测试',
  group: 'education',
  unit: '次',
  fields: {
    title: text({ label: '测试名称', required: true, synonyms: ['名称', '测试名'] }),
    date: day({ label: '日期', required: true, synonyms: ['时间', '测试时间', '考试时间'] }),
    mode: choice({ label: '方式', list: 'quizMode', synonyms: ['测试方式', '形式'] }),
    paper: text({ label: '试卷', hint: '健康素养66条（2015年版）', synonyms: ['版本', '试卷名称'] }),
    questions: count({ label: '题数', unit: '题' }),
    fullMarks: score({ label: '满分', unit: '分', required: true }),
    passMark: score({ label: '及格线', unit: '分', required: true, synonyms: ['及格'] }),
    excellentMark: score({ label: '优秀线', unit: '分', synonyms: ['优秀'] }),
    knowledgeItems: count({ label: '知识题', unit: '题', synonyms: ['知识题数'] }),
    behaviourItems: count({ label: '行为题', unit: '题', synonyms: ['行为题数'] }),
    absenceReason: text({ isPerEvent: true, label: '缺考原因' }),
    scores: lines({
      isPerEvent: true,
      label: '成绩',
      required: true,
      columns: {
        person: person({ label: '姓名', required: true }),
        section: text({ label: '股室', synonyms: ['部门', '科室', '单位'] }),
        score: score({ label: '得分', unit: '分', synonyms: ['成绩', '分数'] }),
        isAbsent: yesNo({ label: '缺考' }),
        retest: score({ label: '补考', unit: '分', synonyms: ['补考分', '补考成绩'] }),
        knowledgeRight: count({ label: '知识答对', unit: '题' }),
        behaviourRight: count({ label: '行为答对', unit: '题' }),
        note: text({ label: '备注' }),
      },
    }),
    analysis: longText({ isPerEvent: true, label: '分析', synonyms: ['统计分析', '薄弱环节'] }),
  },
  date: 'date',
  title: 'title',
  category: 'mode',
  subtitle: 'paper',
  form: [
    ['title'],
    ['date', 'mode'],
    ['paper', 'questions'],
    ['fullMarks', 'passMark'],
    ['excellentMark', 'knowledgeItems'],
    ['behaviourItems', 'absenceReason'],
    ['scores'],
    ['analysis'],
  ],
  list: [{ from: 'scores.count', header: '应考', width: 44 }],
  ledger: {
    title: '健康知识测试登记表',
    columns: [
      { header: '日期', from: 'date' },
      { header: '测试名称', from: 'title', minWidth: 8, maxWidth: 16 },
      { header: '方式', from: 'mode' },
      { header: '试卷', from: 'paper', maxWidth: 12 },
      { header: '题数', from: 'questions' },
      { header: '满分', from: 'fullMarks' },
      { header: '及格线', from: 'passMark' },
      { header: '应考（人）', from: 'scores.count', hasTotal: true },
      { header: '缺考原因', from: 'absenceReason', maxWidth: 10 },
      { header: '分析', from: 'analysis', maxWidth: 16 },
      { header: '材料', from: 'evidence.roles', maxWidth: 8 },
    ],
  },
  evidence: [
    { role: '试卷', atLeast: 1, hint: '空白试卷' },
    { role: '成绩册', atLeast: 0 },
    { role: '照片', atLeast: 0 },
    { role: '通知', atLeast: 0 },
  ],
  figures: [
    { id: 'quiz.count', label: '健康知识测试', unit: '次', isIndicator: true, quota: 2, isReported: true },
  ],
  signIn: null,
  openLines: {
    tag: '待补考',
    task: '补考',
    lines: 'scores',
    flag: 'isAbsent',
    settledBy: 'retest',
    who: 'person',
  },
  chronicle: {
    sentences: [
      {
        parts: [
          { before: '组织', from: 'title' },
          { before: '，应考', from: 'scores.count', after: '人' },
        ],
      },
    ],
  },
  initialsOf: null,
})
