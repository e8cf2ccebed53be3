import { choice } from '../fields/choice'
import { day } from '../fields/day'
import { longText } from '../fields/longText'
import { person } from '../fields/person'
import { score } from '../fields/score'
import { text } from '../fields/text'
import { defineKind } from './kind'

/** 分片包干责任区表 (L3), kept for each year. */
export const zone = defineKind({
  id: 'zone',
  label: '责任区',
  group: 'organization',
  entry: '责任区',
  unit: '片',
  fields: {
    title: text({ label: '责任区', required: true, synonyms: ['片区', '区域', '责任区域'] }),
    category: choice({ label: '类型', required: true, list: 'zoneType', synonyms: ['类别'] }),
    extent: text({ label: '四至', synonyms: ['起止', '范围', '四至/起止'] }),
    area: score({ label: '面积', unit: '㎡', synonyms: ['面积㎡'] }),
    section: choice({
      label: '责任股室',
      required: true,
      list: 'section',
      synonyms: ['责任科室', '责任部门'],
    }),
    person: person({ label: '责任人', required: true }),
    leader: person({ label: '责任领导', synonyms: ['包片领导', '分管领导'] }),
    standard: longText({ label: '标准', synonyms: ['要求', '卫生标准'] }),
    date: day({ label: '生效', hint: '没有写就按年初', synonyms: ['有效期', '生效日期'] }),
    to: day({ label: '失效' }),
  },
  date: 'date',
  title: 'title',
  category: 'category',
  subtitle: 'section',
  form: [
    ['title', 'category'],
    ['extent', 'area'],
    ['section', 'person'],
    ['leader'],
    ['date', 'to'],
    ['standard'],
  ],
  list: [
    { from: 'person', header: '责任人', width: 60 },
    { from: 'leader', header: '责任领导', width: 66 },
  ],
  ledger: {
    title: '卫生分片包干责任区划分表',
    columns: [
      { header: '责任区', from: 'title', minWidth: 8, maxWidth: 14 },
      { header: '类型', from: 'category' },
      { header: '四至/起止', from: 'extent', maxWidth: 12 },
      { header: '面积（㎡）', from: 'area', hasTotal: true },
      { header: '责任股室', from: 'section', maxWidth: 10 },
      { header: '责任人', from: 'person', isName: true },
      { header: '责任领导', from: 'leader', isName: true },
      { header: '标准', from: 'standard', maxWidth: 18 },
    ],
  },
  evidence: [
    { role: '划分图', atLeast: 0 },
    { role: '责任书', atLeast: 0 },
  ],
  figures: [
    { id: 'zone.count', label: '责任区', unit: '片' },
    {
      id: 'zone.public',
      label: '公共责任区',
      unit: '片',
      where: [{ field: 'category', in: ['公共区域', '办公区', '院落', '门前', '路段'] }],
    },
    {
      id: 'zone.grid',
      label: '社区网格责任区',
      unit: '片',
      where: [{ field: 'category', in: ['社区网格'] }],
    },
  ],
  signIn: null,
  initialsOf: null,
})
