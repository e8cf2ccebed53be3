import { choice } from '../fields/choice'
import { day } from '../fields/day'
import { score } from '../fields/score'
import { text } from '../fields/text'
import { defineKind } from './kind'

/** 文明创建评选 (L14). */
export const civility = defineKind({
  id: 'civility',
  label: '文明创建',
  group: 'partnership',
  entry: '文明创建',
  unit: '个',
  fields: {
    title: text({ label: '对象', required: true, synonyms: ['名称', '评选对象'] }),
    category: choice({ label: '类别', required: true, list: 'civilityCategory' }),
    level: choice({ label: '级别', list: 'level', synonyms: ['等级'] }),
    date: day({ label: '日期', required: true, synonyms: ['命名日期', '评选日期'] }),
    votes: score({ label: '票数', unit: '票', synonyms: ['得分', '票数/得分'] }),
    result: choice({ label: '结果', list: 'civilityResult' }),
    shownFrom: day({ label: '公示起' }),
    shownTo: day({ label: '公示止' }),
    documentNumber: text({ label: '文号' }),
    validTo: day({ label: '有效期至', synonyms: ['有效期'] }),
  },
  date: 'date',
  title: 'title',
  category: 'category',
  subtitle: 'documentNumber',
  form: [
    ['title', 'category'],
    ['level', 'result'],
    ['date', 'documentNumber'],
    ['votes', 'validTo'],
    ['shownFrom', 'shownTo'],
  ],
  list: [
    { from: 'level', header: '级别', width: 52 },
    { from: 'result', header: '结果', width: 72 },
  ],
  ledger: {
    title: '文明创建评选台账',
    columns: [
      { header: '日期', from: 'date' },
      { header: '类别', from: 'category' },
      { header: '对象', from: 'title', minWidth: 8, maxWidth: 14 },
      { header: '级别', from: 'level' },
      { header: '票数', from: 'votes' },
      { header: '结果', from: 'result' },
      { header: '公示起', from: 'shownFrom' },
      { header: '公示止', from: 'shownTo' },
      { header: '文号', from: 'documentNumber', maxWidth: 12 },
      { header: '有效期至', from: 'validTo' },
      { header: '材料', from: 'evidence.roles', maxWidth: 8 },
    ],
  },
  evidence: [
    { role: '评选文件', atLeast: 1 },
    { role: '证书', atLeast: 0, hint: '证书或奖牌照片' },
  ],
  figures: [
    { id: 'civility.count', label: '文明创建', unit: '个' },
    { id: 'civility.units', label: '文明单位', unit: '个', where: [{ field: 'category', in: ['文明单位'] }] },
    {
      id: 'civility.windows',
      label: '文明窗口',
      unit: '个',
      where: [{ field: 'category', in: ['文明窗口'] }],
    },
    {
      id: 'civility.families',
      label: '文明家庭',
      unit: '户',
      where: [{ field: 'category', in: ['文明家庭'] }],
    },
  ],
  signIn: null,
  chronicle: {
    sentences: [
      {
        where: [{ field: 'result', in: ['命名'] }],
        parts: [{ from: 'title' }, { before: '被命名为', from: 'level' }, { from: 'category' }],
      },
      {
        where: [{ field: 'result', in: ['复查合格'] }],
        parts: [{ from: 'title' }, { before: '通过', from: 'level' }, { from: 'category', after: '复查' }],
      },
      {
        where: [{ field: 'result', in: ['推荐'] }],
        parts: [{ before: '推荐', from: 'title' }, { before: '参评', from: 'level' }, { from: 'category' }],
      },
    ],
    basis: ['documentNumber'],
  },
  initialsOf: null,
})
