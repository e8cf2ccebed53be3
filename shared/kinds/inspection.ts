import { choice } from '../fields/choice'
import { day } from '../fields/day'
import { lines } from '../fields/lines'
import { longText } from '../fields/longText'
import { people } from '../fields/people'
import { place } from '../fields/place'
import { score } from '../fields/score'
import { text } from '../fields/text'
import { defineKind } from './kind'

/** 卫生检查记录表 (L5a). */
export const inspection = defineKind({
  id: 'inspection',
  label: '检查',
  group: 'environment',
  entry: '检查整改',
  unit: '次',
  fields: {
    title: text({ label: '检查内容', required: true, synonyms: ['名称', '检查名称'] }),
    category: choice({ label: '类别', list: 'inspectionCategory' }),
    date: day({ label: '日期', required: true, synonyms: ['检查日期', '时间'] }),
    place: place({
      label: '检查范围',
      required: true,
      list: 'place',
      synonyms: ['地点', '股室', '检查地点'],
    }),
    inspectors: people({ label: '检查人', required: true, synonyms: ['检查人员'] }),
    score: score({ label: '总分', unit: '分', isPerEvent: true, synonyms: ['得分', '分数'] }),
    grade: choice({ label: '等级', list: 'grade', isPerEvent: true, synonyms: ['等次', '结果'] }),
    items: lines({
      label: '项目分',
      isPerEvent: true,
      columns: {
        item: choice({ label: '项目', list: 'inspectionItem' }),
        full: score({ label: '满分', unit: '分' }),
        score: score({ label: '得分', unit: '分' }),
        reason: text({ label: '扣分原因' }),
      },
    }),
    problems: longText({ label: '问题', isPerEvent: true, synonyms: ['存在问题', '发现问题'] }),
    advice: longText({ label: '整改建议', isPerEvent: true, synonyms: ['整改意见'] }),
  },
  date: 'date',
  title: 'title',
  category: 'category',
  subtitle: 'problems',
  form: [
    ['title', 'category'],
    ['date', 'place'],
    ['inspectors'],
    ['score', 'grade'],
    ['items'],
    ['problems'],
    ['advice'],
  ],
  list: [
    { from: 'score', header: '总分', width: 44 },
    { from: 'grade', header: '等级', width: 44 },
  ],
  ledger: {
    title: '卫生检查记录表',
    columns: [
      { header: '日期', from: 'date' },
      { header: '检查内容', from: 'title', maxWidth: 12 },
      { header: '检查范围', from: 'place', maxWidth: 14 },
      { header: '检查人', from: 'inspectors', maxWidth: 8 },
      { header: '总分', from: 'score' },
      { header: '等级', from: 'grade' },
      { header: '问题', from: 'problems', maxWidth: 16 },
      { header: '整改建议', from: 'advice', maxWidth: 14 },
      { header: '材料', from: 'evidence.roles', maxWidth: 8 },
    ],
  },
  evidence: [
    { role: '检查表', atLeast: 1, hint: '签过字的检查记录表' },
    { role: '照片', atLeast: 0 },
  ],
  figures: [
    { id: 'inspection.count', label: '卫生检查', unit: '次', isIndicator: true, quota: 12, isReported: true },
    { id: 'inspection.average', label: '检查平均分', unit: '分', average: 'score' },
  ],
  signIn: null,
  opens: {
    kind: 'rectification',
    action: '开整改通知',
    back: 'inspection',
    what: 'title',
    item: 'item',
    lines: { from: 'items', item: 'item', full: 'full', score: 'score', reason: 'reason' },
    text: 'problems',
    copies: { date: 'date' },
    fixed: { source: '自查', days: 3 },
    asLast: ['days'],
    number: { field: 'number', first: '整改〔{年}〕1号' },
    answerable: {
      kind: 'zone',
      until: 'to',
      at: 'place',
      place: 'place',
      takes: { place: 'title', section: 'section', person: 'person' },
    },
  },
  initialsOf: null,
})
