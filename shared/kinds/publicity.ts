import { choice } from '../fields/choice'
import { day } from '../fields/day'
import { longText } from '../fields/longText'
import { money } from '../fields/money'
import { place } from '../fields/place'
import { quantity } from '../fields/quantity'
import { text } from '../fields/text'
import { defineKind } from './kind'

/** 横幅、海报、LED、新媒体登记 (L6b). */
export const publicity = defineKind({
  id: 'publicity',
  label: '宣传',
  group: 'education',
  entry: '宣传',
  unit: '处',
  fields: {
    title: text({
      label: '内容',
      required: true,
      suggests: 'theme',
      synonyms: ['横幅内容', '宣传内容', '标语'],
    }),
    category: choice({
      label: '类型',
      required: true,
      list: 'publicityType',
      synonyms: ['宣传形式', '形式'],
    }),
    date: day({ label: '悬挂', required: true, synonyms: ['悬挂时间', '张贴时间', '时间', '日期', '起'] }),
    downOn: day({ label: '撤除', isPerEvent: true, synonyms: ['撤除时间', '止'] }),
    placeClass: choice({ label: '位置', list: 'placeClass', synonyms: ['位置类别'] }),
    place: place({ label: '地点', list: 'place' }),
    quantity: quantity({ label: '数量', required: true, list: 'unit' }),
    cost: money({ label: '经费', isPerEvent: true }),
    note: longText({ label: '备注', isPerEvent: true }),
  },
  date: 'date',
  title: 'title',
  category: 'category',
  subtitle: 'place',
  form: [
    ['title'],
    ['category', 'quantity'],
    ['date', 'downOn'],
    ['placeClass', 'place'],
    ['cost'],
    ['note'],
  ],
  list: [
    { from: 'placeClass', header: '位置', width: 66 },
    { from: 'quantity', header: '数量', width: 56 },
  ],
  ledger: {
    title: '巩卫创文宣传登记表',
    columns: [
      { header: '悬挂', from: 'date' },
      { header: '类型', from: 'category' },
      { header: '内容', from: 'title', minWidth: 10, maxWidth: 20 },
      { header: '位置', from: 'placeClass' },
      { header: '地点', from: 'place', maxWidth: 12 },
      { header: '数量', from: 'quantity' },
      { header: '撤除', from: 'downOn' },
      { header: '经费（元）', from: 'cost', hasTotal: true },
      { header: '材料', from: 'evidence.roles', maxWidth: 8 },
      { header: '备注', from: 'note', maxWidth: 10 },
    ],
  },
  evidence: [{ role: '照片', atLeast: 1 }],
  figures: [
    { id: 'publicity.count', label: '宣传登记', unit: '处' },
    {
      id: 'publicity.banners',
      label: '横幅',
      unit: '条',
      isReported: true,
      sum: 'quantity.value',
      where: [{ field: 'category', in: ['横幅'] }],
    },
    {
      id: 'publicity.bannersOffice',
      label: '机关横幅',
      unit: '条',
      sum: 'quantity.value',
      where: [
        { field: 'category', in: ['横幅'] },
        { field: 'placeClass', in: ['机关'] },
      ],
    },
    {
      id: 'publicity.bannersGrid',
      label: '社区横幅',
      unit: '条',
      sum: 'quantity.value',
      where: [
        { field: 'category', in: ['横幅'] },
        { field: 'placeClass', in: ['社区网格', '社区'] },
      ],
    },
    {
      id: 'publicity.posters',
      label: '海报',
      unit: '张',
      sum: 'quantity.value',
      where: [{ field: 'category', in: ['海报'] }],
    },
  ],
  signIn: null,
  initialsOf: null,
})
