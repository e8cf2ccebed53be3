import { choice } from '../fields/choice'
import { count } from '../fields/count'
import { day } from '../fields/day'
import { person } from '../fields/person'
import { place } from '../fields/place'
import { reference } from '../fields/reference'
import { text } from '../fields/text'
import { defineKind } from './kind'

/** 宣传资料入库与发放 (L6c). 结存 = 入库 − 发放 by name. */
export const handout = defineKind({
  id: 'handout',
  label: '宣传资料',
  group: 'education',
  entry: '宣传',
  unit: '次',
  fields: {
    title: text({ label: '资料名称', required: true, synonyms: ['名称', '品名'] }),
    movement: choice({ label: '出入库', required: true, list: 'movement', synonyms: ['入库/发放'] }),
    date: day({ label: '日期', required: true, synonyms: ['发放日期', '入库日期'] }),
    copies: count({
      label: '份数',
      unit: '份',
      required: true,
      isPerEvent: true,
      synonyms: ['数量', '发放份数'],
    }),
    sort: choice({ label: '种类', list: 'handoutSort' }),
    edition: text({ label: '版本', synonyms: ['年份', '版本/年'] }),
    source: choice({ label: '来源', list: 'handoutSource' }),
    place: place({ label: '地点', list: 'place', synonyms: ['发放地点'] }),
    audience: text({ label: '对象', synonyms: ['发放对象'] }),
    handler: person({ label: '经办人', synonyms: ['经办'] }),
    activity: reference({ label: '关联活动', list: 'activity' }),
  },
  date: 'date',
  title: 'title',
  category: 'movement',
  subtitle: 'place',
  form: [
    ['title'],
    ['movement', 'copies'],
    ['date', 'place'],
    ['sort', 'edition'],
    ['source', 'audience'],
    ['handler', 'activity'],
  ],
  list: [{ from: 'copies', header: '份数', width: 52 }],
  ledger: {
    title: '宣传资料入库发放登记表',
    columns: [
      { header: '日期', from: 'date' },
      { header: '出入库', from: 'movement' },
      { header: '资料名称', from: 'title', minWidth: 10, maxWidth: 18 },
      { header: '种类', from: 'sort' },
      { header: '版本', from: 'edition' },
      { header: '来源', from: 'source' },
      { header: '地点', from: 'place', maxWidth: 12 },
      { header: '对象', from: 'audience', maxWidth: 8 },
      { header: '份数（份）', from: 'copies' },
      { header: '经办人', from: 'handler', isName: true },
      { header: '材料', from: 'evidence.roles', maxWidth: 8 },
    ],
  },
  evidence: [
    { role: '领取签名', atLeast: 1, hint: '领取人签名表' },
    { role: '样本', atLeast: 0 },
    { role: '照片', atLeast: 0 },
  ],
  figures: [
    {
      id: 'handout.given',
      label: '宣传资料发放',
      unit: '份',
      isReported: true,
      sum: 'copies',
      where: [{ field: 'movement', in: ['发放'] }],
    },
    {
      id: 'handout.received',
      label: '宣传资料入库',
      unit: '份',
      sum: 'copies',
      where: [{ field: 'movement', in: ['入库'] }],
    },
  ],
  signIn: null,
  stock: { name: 'title', movement: 'movement', inWord: '入库', outWord: '发放', copies: 'copies' },
  initialsOf: null,
})
