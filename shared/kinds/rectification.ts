import { choice } from '../fields/choice'
import { count } from '../fields/count'
import { day } from '../fields/day'
import { longText } from '../fields/longText'
import { person } from '../fields/person'
import { place } from '../fields/place'
import { reference } from '../fields/reference'
import { text } from '../fields/text'
import { defineKind } from './kind'

/** 整改通知与销号台账 (L5b); whether it is open, due, overdue or closed is computed from its days. */
export const rectification = defineKind({
  id: 'rectification',
  label: '整改',
  group: 'environment',
  entry: '检查整改',
  unit: '件',
  fields: {
    title: text({ label: '问题', required: true, synonyms: ['问题描述', '存在问题'] }),
    number: text({ label: '编号', isPerEvent: true, hint: '整改〔2018〕1号' }),
    source: choice({ label: '来源', list: 'problemSource', synonyms: ['问题来源'] }),
    inspection: reference({ label: '检查', list: 'inspection' }),
    item: choice({ label: '检查项目', list: 'inspectionItem', synonyms: ['项目'] }),
    place: place({ label: '地点', list: 'place' }),
    section: choice({
      label: '责任股室',
      required: true,
      list: 'section',
      synonyms: ['责任单位', '责任科室'],
    }),
    person: person({ label: '责任人' }),
    date: day({ label: '下达', required: true, synonyms: ['下达时间', '下达日期', '发现日期'] }),
    days: count({ label: '整改时限', unit: '天', synonyms: ['时限'] }),
    dueOn: day({
      label: '要求完成',
      isPerEvent: true,
      hint: '不写就按时限算',
      synonyms: ['要求完成时间', '整改期限'],
    }),
    measures: longText({ label: '措施', isPerEvent: true, synonyms: ['整改措施'] }),
    doneOn: day({ label: '完成', isPerEvent: true, synonyms: ['实际完成时间', '完成时间', '完成日期'] }),
    reviewedOn: day({ label: '复查', isPerEvent: true, synonyms: ['复查时间', '复查日期'] }),
    reviewer: person({ label: '复查人', isPerEvent: true }),
    result: text({ label: '结果', isPerEvent: true, synonyms: ['整改结果'] }),
    closing: choice({ label: '销号状态', isPerEvent: true, list: 'closing', synonyms: ['是否销号'] }),
    closedOn: day({ label: '销号', isPerEvent: true, synonyms: ['销号时间', '销号日期'] }),
  },
  date: 'date',
  title: 'title',
  category: 'source',
  subtitle: 'section',
  form: [
    ['title', 'number'],
    ['source', 'item'],
    ['inspection'],
    ['place', 'section'],
    ['person', 'date'],
    ['days', 'dueOn'],
    ['measures'],
    ['doneOn', 'result'],
    ['reviewedOn', 'reviewer'],
    ['closing', 'closedOn'],
  ],
  list: [
    { from: 'dueOn', header: '期限', width: 72 },
    { from: 'doneOn', header: '完成', width: 72 },
  ],
  ledger: {
    title: '问题整改销号台账',
    columns: [
      { header: '编号', from: 'number', maxWidth: 10 },
      { header: '下达', from: 'date' },
      { header: '来源', from: 'source' },
      { header: '问题', from: 'title', minWidth: 8, maxWidth: 14 },
      { header: '地点', from: 'place', maxWidth: 8 },
      { header: '责任股室', from: 'section', maxWidth: 10 },
      { header: '责任人', from: 'person', isName: true },
      { header: '时限（天）', from: 'days' },
      { header: '要求完成', from: 'dueOn' },
      { header: '措施', from: 'measures', maxWidth: 12 },
      { header: '完成', from: 'doneOn' },
      { header: '复查', from: 'reviewedOn' },
      { header: '复查人', from: 'reviewer', isName: true },
      { header: '结果', from: 'result', maxWidth: 10 },
      { header: '销号', from: 'closing' },
    ],
  },
  evidence: [
    { role: '整改通知', atLeast: 1 },
    { role: '整改前', atLeast: 1, hint: '整改前的照片' },
    { role: '整改后', atLeast: 1, hint: '同一角度，整改后的照片' },
  ],
  figures: [
    { id: 'rectification.count', label: '整改', unit: '件', isReported: 'longer' },
    { id: 'rectification.closed', label: '整改销号', unit: '件', state: ['closed'], isReported: true },
    { id: 'rectification.overdue', label: '整改逾期', unit: '件', isLate: true, isReported: 'longer' },
    {
      id: 'rectification.open',
      label: '未销号',
      unit: '件',
      state: ['open', 'due', 'overdue', 'done'],
      isReported: 'longer',
    },
  ],
  signIn: null,
  deadline: {
    issuedOn: 'date',
    days: 'days',
    dueOn: 'dueOn',
    doneOn: 'doneOn',
    closed: {
      field: 'closing',
      in: ['已销号'],
      action: '销号',
      on: 'closedOn',
      needs: ['measures', 'doneOn', 'reviewedOn', 'reviewer'],
    },
    words: { open: '整改中', done: '已完成' },
  },
  claims: [
    {
      says: [
        ['整改', '销号'],
        ['全部', '100%', '百分之百', '率达到', '见底', '清零'],
      ],
      needs: { states: ['closed'] },
      lacks: '还没有销号',
    },
  ],
  initialsOf: null,
})
