import { day } from '../fields/day'
import { lines } from '../fields/lines'
import { longText } from '../fields/longText'
import { people } from '../fields/people'
import { person } from '../fields/person'
import { place } from '../fields/place'
import { score } from '../fields/score'
import { text } from '../fields/text'
import { yesNo } from '../fields/yesNo'
import { defineKind } from './kind'

/** 保洁值日安排表 (L4): one record is a month's table, with who came and what the inspector found. */
export const duty = defineKind({
  id: 'duty',
  label: '保洁值日',
  group: 'environment',
  unit: '月',
  fields: {
    title: text({ label: '名称', required: true, hint: '6月日常保洁值日安排表' }),
    date: day({ label: '起始日', required: true, hint: '这张表的第一天' }),
    place: place({ label: '责任区域', list: 'place', synonyms: ['区域'] }),
    days: lines({
      label: '值日',
      required: true,
      isPerEvent: true,
      columns: {
        day: day({ label: '日期', required: true }),
        people: people({ label: '值日人员', required: true, synonyms: ['值日人', '人员'] }),
        place: place({ label: '区域', list: 'place' }),
        isDone: yesNo({ label: '完成' }),
        selfScore: score({ label: '自查', unit: '分' }),
        inspector: person({ label: '检查人' }),
        note: text({ label: '备注' }),
      },
    }),
    requirement: longText({ label: '要求' }),
  },
  date: 'date',
  title: 'title',
  category: null,
  subtitle: 'requirement',
  form: [['title'], ['date', 'place'], ['requirement'], ['days']],
  list: [{ from: 'days.count', header: '天数', width: 52 }],
  ledger: {
    title: '日常保洁值日登记表',
    columns: [
      { header: '起始日', from: 'date' },
      { header: '名称', from: 'title', minWidth: 10, maxWidth: 18 },
      { header: '责任区域', from: 'place', maxWidth: 12 },
      { header: '天数（天）', from: 'days.count', hasTotal: true },
      { header: '要求', from: 'requirement', maxWidth: 20 },
    ],
  },
  evidence: [{ role: '值日表', atLeast: 1, hint: '签过字的值日表' }],
  figures: [
    { id: 'duty.months', label: '保洁值日表', unit: '月' },
    { id: 'duty.days', label: '保洁值日', unit: '天', sum: 'days.count' },
  ],
  signIn: null,
  initialsOf: null,
})
