import { choice } from '../fields/choice'
import { count } from '../fields/count'
import { day } from '../fields/day'
import { longText } from '../fields/longText'
import { person } from '../fields/person'
import { text } from '../fields/text'
import { defineKind } from './kind'

/** 来文·发文登记 (L16), and other evidence that has no event of its own. */
export const material = defineKind({
  id: 'material',
  label: '资料',
  group: 'organization',
  entry: '资料',
  unit: '件',
  fields: {
    title: text({ label: '标题', required: true, synonyms: ['文件标题', '题名', '名称'] }),
    direction: choice({
      label: '收发',
      required: true,
      list: 'materialDirection',
      synonyms: ['类别', '收/发'],
    }),
    date: day({
      label: '日期',
      required: true,
      hint: '收文或发文的日期',
      synonyms: ['收文日期', '发文日期', '登记日期', '收到'],
    }),
    issuedOn: day({ isPerEvent: true, label: '成文日期', synonyms: ['文件日期'] }),
    documentNumber: text({
      isPerEvent: true,
      label: '文号',
      hint: '沅爱卫发〔2018〕3号',
      synonyms: ['文件号', '发文字号', '文件编号'],
    }),
    author: text({ label: '责任者', synonyms: ['发文机关', '发文单位', '来文单位', '来文机关'] }),
    requirement: text({ label: '要求', synonyms: ['办理要求', '文件要求'] }),
    dueOn: day({ isPerEvent: true, label: '要求完成', synonyms: ['完成期限', '期限', '办结期限'] }),
    instruction: text({ isPerEvent: true, label: '批示', synonyms: ['领导批示', '批办'] }),
    handler: person({ label: '承办', synonyms: ['承办人', '经办人'] }),
    outcome: text({ isPerEvent: true, label: '办结情况', synonyms: ['办理结果', '落实情况'] }),
    doneOn: day({ isPerEvent: true, label: '办结日期', synonyms: ['办结'] }),
    pages: count({ isPerEvent: true, label: '页数', unit: '页' }),
    note: longText({ label: '备注' }),
  },
  date: 'date',
  title: 'title',
  category: 'direction',
  subtitle: 'documentNumber',
  form: [
    ['title'],
    ['direction', 'date'],
    ['documentNumber', 'issuedOn'],
    ['author', 'pages'],
    ['requirement', 'dueOn'],
    ['instruction', 'handler'],
    ['outcome', 'doneOn'],
    ['note'],
  ],
  list: [
    { from: 'author', header: '责任者', width: 96 },
    { from: 'outcome', header: '办结情况', width: 72 },
  ],
  ledger: {
    title: '巩卫创文来文发文登记表',
    columns: [
      { header: '日期', from: 'date' },
      { header: '收发', from: 'direction' },
      { header: '文号', from: 'documentNumber', maxWidth: 12 },
      { header: '标题', from: 'title', minWidth: 12, maxWidth: 22 },
      { header: '责任者', from: 'author', maxWidth: 8 },
      { header: '要求', from: 'requirement', maxWidth: 10 },
      { header: '要求完成', from: 'dueOn' },
      { header: '批示', from: 'instruction', maxWidth: 8 },
      { header: '承办', from: 'handler', isName: true },
      { header: '办结情况', from: 'outcome', maxWidth: 8 },
      { header: '页数', from: 'pages', hasTotal: true },
      { header: '备注', from: 'note', maxWidth: 8 },
    ],
  },
  evidence: [{ role: '原件', atLeast: 1, hint: '文件扫描件或原件' }],
  figures: [
    { id: 'material.count', label: '资料', unit: '件' },
    { id: 'material.incoming', label: '来文', unit: '件', where: [{ field: 'direction', in: ['来文'] }] },
    { id: 'material.outgoing', label: '发文', unit: '件', where: [{ field: 'direction', in: ['发文'] }] },
  ],
  signIn: null,
  task: { what: 'requirement', dueOn: 'dueOn', doneOn: 'doneOn', done: ['doneOn', 'outcome'] },
  initialsOf: null,
})
