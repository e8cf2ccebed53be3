import { choice } from '../fields/choice'
import { count } from '../fields/count'
import { day } from '../fields/day'
import { people } from '../fields/people'
import { place } from '../fields/place'
import { text } from '../fields/text'
import { yesNo } from '../fields/yesNo'
import { defineKind } from './kind'

/** 控烟设置清单 (L10a): signs, smoking areas, supervisors. */
export const smokeFacility = defineKind({
  id: 'smokeFacility',
  label: '控烟设置',
  group: 'environment',
  entry: '控烟',
  unit: '处',
  fields: {
    place: place({ label: '点位', required: true, list: 'place', synonyms: ['地点', '位置'] }),
    sort: choice({ label: '种类', required: true, list: 'smokeFacilitySort', synonyms: ['标识种类'] }),
    date: day({ label: '设置', required: true, synonyms: ['张贴日', '张贴日期', '设置日期'] }),
    quantity: count({ label: '数量', unit: '个', synonyms: ['标识数量'] }),
    isIntact: yesNo({ label: '完好', isPerEvent: true }),
    supervisors: people({ label: '监督员', synonyms: ['劝阻员', '监督员/劝阻员'] }),
    note: text({ label: '备注' }),
  },
  date: 'date',
  title: 'place',
  category: 'sort',
  subtitle: null,
  form: [['place', 'sort'], ['date', 'quantity'], ['isIntact', 'supervisors'], ['note']],
  list: [
    { from: 'quantity', header: '数量', width: 44 },
    { from: 'isIntact', header: '完好', width: 40 },
  ],
  ledger: {
    title: '控烟设置清单',
    columns: [
      { header: '点位', from: 'place', minWidth: 8, maxWidth: 14 },
      { header: '种类', from: 'sort' },
      { header: '设置', from: 'date' },
      { header: '数量（个）', from: 'quantity', hasTotal: true },
      { header: '完好', from: 'isIntact' },
      { header: '监督员', from: 'supervisors', maxWidth: 14 },
      { header: '备注', from: 'note', maxWidth: 14 },
    ],
  },
  evidence: [{ role: '照片', atLeast: 1 }],
  figures: [{ id: 'smokeFacility.signs', label: '禁烟标识', unit: '个', sum: 'quantity' }],
  signIn: null,
  initialsOf: null,
})
