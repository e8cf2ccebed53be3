import { count } from '../fields/count'
import { day } from '../fields/day'
import { place } from '../fields/place'
import { score } from '../fields/score'
import { text } from '../fields/text'
import { yesNo } from '../fields/yesNo'
import { defineKind } from './kind'

/** 宣传栏登记，每期一条 (L6a). */
export const board = defineKind({
  id: 'board',
  label: '宣传栏',
  group: 'education',
  entry: '宣传',
  unit: '期',
  fields: {
    title: text({ label: '主题', required: true, isPerEvent: true, suggests: 'theme' }),
    issue: count({
      label: '期数',
      unit: '期',
      required: true,
      isPerEvent: true,
      synonyms: ['期次', '第几期'],
    }),
    date: day({ label: '更换', required: true, synonyms: ['更换时间', '更换年月', '时间', '日期'] }),
    downOn: day({ label: '撤换', isPerEvent: true }),
    place: place({ label: '地点', list: 'place' }),
    area: score({ label: '面积', unit: '㎡' }),
    maker: text({ label: '制作', synonyms: ['制作单位'] }),
    hasSmoking: yesNo({ label: '含控烟', isPerEvent: true }),
    hasPests: yesNo({ label: '含病媒', isPerEvent: true, synonyms: ['含除四害'] }),
  },
  date: 'date',
  title: 'title',
  category: null,
  subtitle: 'place',
  form: [['title', 'issue'], ['date', 'downOn'], ['place', 'area'], ['maker'], ['hasSmoking', 'hasPests']],
  list: [
    { from: 'issue', header: '期数', width: 44 },
    { from: 'hasSmoking', header: '控烟', width: 40 },
    { from: 'hasPests', header: '病媒', width: 40 },
  ],
  ledger: {
    title: '健康教育宣传栏登记表',
    columns: [
      { header: '期数', from: 'issue' },
      { header: '更换', from: 'date' },
      { header: '主题', from: 'title', minWidth: 10, maxWidth: 20 },
      { header: '地点', from: 'place', maxWidth: 12 },
      { header: '面积（㎡）', from: 'area' },
      { header: '制作', from: 'maker', maxWidth: 10 },
      { header: '撤换', from: 'downOn' },
      { header: '含控烟', from: 'hasSmoking' },
      { header: '含病媒', from: 'hasPests' },
      { header: '材料', from: 'evidence.roles', maxWidth: 8 },
    ],
  },
  evidence: [
    { role: '底稿', atLeast: 1 },
    { role: '照片', atLeast: 1 },
  ],
  figures: [
    { id: 'board.count', label: '宣传栏', unit: '期', isIndicator: true, quota: 6, isReported: true },
  ],
  signIn: null,
  initialsOf: null,
})
