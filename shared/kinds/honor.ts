import { choice } from '../fields/choice'
import { day } from '../fields/day'
import { text } from '../fields/text'
import { defineKind } from './kind'

/** 表彰: what the bureau or its people were honoured with. */
export const honor = defineKind({
  id: 'honor',
  label: '表彰',
  group: 'partnership',
  entry: '文明创建',
  unit: '项',
  fields: {
    title: text({ label: '荣誉', required: true, synonyms: ['荣誉名称', '表彰名称', '奖项'] }),
    receiver: text({ label: '获得者', required: true, synonyms: ['受表彰单位', '受表彰人'] }),
    sort: choice({ label: '类别', list: 'honorSort' }),
    level: choice({ label: '级别', list: 'level' }),
    date: day({ label: '日期', required: true, synonyms: ['表彰日期', '获奖日期'] }),
    giver: text({ label: '授予单位', synonyms: ['颁发单位', '表彰单位'] }),
    documentNumber: text({ label: '文号' }),
  },
  date: 'date',
  title: 'title',
  category: 'sort',
  subtitle: 'receiver',
  form: [['title'], ['receiver', 'sort'], ['level', 'date'], ['giver', 'documentNumber']],
  list: [{ from: 'level', header: '级别', width: 60 }],
  ledger: {
    title: '表彰登记表',
    columns: [
      { header: '日期', from: 'date' },
      { header: '荣誉', from: 'title', minWidth: 10, maxWidth: 18 },
      { header: '获得者', from: 'receiver', maxWidth: 12 },
      { header: '类别', from: 'sort' },
      { header: '级别', from: 'level' },
      { header: '授予单位', from: 'giver', maxWidth: 12 },
      { header: '文号', from: 'documentNumber', maxWidth: 12 },
      { header: '材料', from: 'evidence.roles', maxWidth: 8 },
    ],
  },
  evidence: [{ role: '证书', atLeast: 1, hint: '文件、证书或奖牌照片' }],
  figures: [{ id: 'honor.count', label: '表彰', unit: '项' }],
  signIn: null,
  chronicle: {
    sentences: [
      {
        parts: [
          { from: 'receiver' },
          { before: '荣获', from: 'title' },
          { before: '（', from: 'level', after: '）' },
          { before: '，由', from: 'giver', after: '授予' },
        ],
      },
    ],
    basis: ['documentNumber'],
  },
  initialsOf: null,
})
