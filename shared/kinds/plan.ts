import { choice } from '../fields/choice'
import { day } from '../fields/day'
import { longText } from '../fields/longText'
import { text } from '../fields/text'
import { defineKind } from './kind'

/** 下一步打算 for the year it is written in. A plan is never counted as a result. */
export const plan = defineKind({
  id: 'plan',
  label: '打算',
  group: 'organization',
  entry: '不足打算',
  unit: '条',
  fields: {
    title: text({ label: '内容', required: true, synonyms: ['工作打算'] }),
    topic: choice({ label: '方面', list: 'topic' }),
    date: day({ label: '日期', synonyms: ['时间'] }),
    detail: longText({ label: '说明', synonyms: ['具体情况', '备注'] }),
  },
  date: 'date',
  title: 'title',
  category: 'topic',
  subtitle: 'detail',
  form: [['title'], ['topic', 'date'], ['detail']],
  list: [],
  ledger: {
    title: '下一步打算',
    columns: [
      { header: '内容', from: 'title', minWidth: 16, maxWidth: 30 },
      { header: '方面', from: 'topic' },
      { header: '日期', from: 'date' },
      { header: '说明', from: 'detail', maxWidth: 24 },
    ],
  },
  evidence: [],
  figures: [{ id: 'plan.count', label: '打算', unit: '条' }],
  signIn: null,
  initialsOf: null,
})
