import { boundText } from '../fields/boundText'
import { choice } from '../fields/choice'
import { day } from '../fields/day'
import { longText } from '../fields/longText'
import { text } from '../fields/text'
import { defineKind } from './kind'

/** 工作总结 of a year, half or quarter. Its day is the last one that it tells of: it may be handed in a year later. */
export const summary = defineKind({
  id: 'summary',
  label: '总结',
  group: null,
  isComposed: true,
  unit: '篇',
  fields: {
    title: text({ label: '标题', required: true }),
    period: choice({ label: '报告期', required: true, list: 'summaryPeriod' }),
    date: day({ label: '截至', required: true }),
    state: choice({ label: '状态', list: 'summaryState' }),
    handedInOn: day({ label: '报送', isPerEvent: true }),
    body: boundText({ label: '正文', required: true, isPerEvent: true }),
    note: longText({ label: '备注', isPerEvent: true }),
  },
  date: 'date',
  title: 'title',
  category: 'period',
  subtitle: 'state',
  form: [['title'], ['period', 'date'], ['state', 'handedInOn'], ['body'], ['note']],
  list: [{ from: 'state', header: '状态', width: 66 }],
  ledger: {
    title: '工作总结登记表',
    columns: [
      { header: '截至', from: 'date' },
      { header: '标题', from: 'title', minWidth: 10, maxWidth: 24 },
      { header: '报告期', from: 'period' },
      { header: '状态', from: 'state' },
      { header: '报送', from: 'handedInOn' },
      { header: '备注', from: 'note', maxWidth: 16 },
    ],
  },
  evidence: [],
  figures: [],
  signIn: null,
  initialsOf: null,
})
