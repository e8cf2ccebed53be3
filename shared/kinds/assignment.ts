import { choice } from '../fields/choice'
import { day } from '../fields/day'
import { longText } from '../fields/longText'
import { person } from '../fields/person'
import { reference } from '../fields/reference'
import { text } from '../fields/text'
import { defineKind } from './kind'

/** 上级问题清单、交办件 (L15). */
export const assignment = defineKind({
  id: 'assignment',
  label: '交办件',
  group: 'organization',
  entry: '资料',
  unit: '件',
  fields: {
    title: text({ label: '事项', required: true, synonyms: ['问题', '交办事项', '内容'] }),
    source: choice({ label: '交办来源', list: 'assignmentSource', synonyms: ['来源', '交办单位'] }),
    documentNumber: text({ label: '交办文号', isPerEvent: true, synonyms: ['文号'] }),
    document: reference({ label: '交办文件', list: 'material', isPerEvent: true }),
    date: day({ label: '交办', required: true, synonyms: ['交办日', '交办日期'] }),
    dueOn: day({
      label: '回复期限',
      required: true,
      isPerEvent: true,
      synonyms: ['办结期限', '要求完成时间'],
    }),
    section: choice({ label: '承办股室', list: 'section', synonyms: ['责任股室'] }),
    person: person({ label: '责任人', synonyms: ['承办人'] }),
    measures: longText({ label: '办理情况', isPerEvent: true, synonyms: ['措施', '办理结果'] }),
    repliedOn: day({ label: '回复', isPerEvent: true, synonyms: ['回复日', '回复日期'] }),
    replyNumber: text({ label: '回复文号', isPerEvent: true, synonyms: ['回复文'] }),
  },
  date: 'date',
  title: 'title',
  category: 'source',
  subtitle: 'documentNumber',
  form: [
    ['title'],
    ['source', 'documentNumber'],
    ['date', 'dueOn'],
    ['document', 'section'],
    ['person', 'repliedOn'],
    ['replyNumber'],
    ['measures'],
  ],
  list: [
    { from: 'dueOn', header: '期限', width: 72 },
    { from: 'repliedOn', header: '回复', width: 72 },
  ],
  ledger: {
    title: '上级交办件台账',
    columns: [
      { header: '交办', from: 'date' },
      { header: '来源', from: 'source' },
      { header: '交办文号', from: 'documentNumber', maxWidth: 12 },
      { header: '事项', from: 'title', minWidth: 10, maxWidth: 18 },
      { header: '承办股室', from: 'section', maxWidth: 10 },
      { header: '责任人', from: 'person', isName: true },
      { header: '回复期限', from: 'dueOn' },
      { header: '办理情况', from: 'measures', maxWidth: 14 },
      { header: '回复', from: 'repliedOn' },
      { header: '回复文号', from: 'replyNumber', maxWidth: 12 },
    ],
  },
  evidence: [
    { role: '交办单', atLeast: 1 },
    { role: '回复', atLeast: 0 },
  ],
  figures: [
    { id: 'assignment.count', label: '交办件', unit: '件' },
    { id: 'assignment.done', label: '交办件办结', unit: '件', state: ['done', 'closed'] },
    { id: 'assignment.late', label: '交办件逾期', unit: '件', isLate: true },
  ],
  signIn: null,
  deadline: {
    issuedOn: 'date',
    days: null,
    dueOn: 'dueOn',
    doneOn: 'repliedOn',
    closed: null,
    words: { open: '办理中', done: '已回复' },
  },
  initialsOf: null,
})
