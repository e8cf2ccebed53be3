import { day } from '../fields/day'
import { longText } from '../fields/longText'
import { place } from '../fields/place'
import { quantity } from '../fields/quantity'
import { text } from '../fields/text'
import { defineKind } from './kind'

/** 其他量化成果: what fits no other ledger, always as a number with its unit. */
export const achievement = defineKind({
  id: 'achievement',
  label: '其他成果',
  group: 'partnership',
  unit: '项',
  fields: {
    title: text({ label: '成果', required: true, synonyms: ['名称', '项目', '内容'] }),
    quantity: quantity({ label: '数量', required: true, list: 'unit', isPerEvent: true }),
    date: day({ label: '日期', required: true, synonyms: ['时间'] }),
    place: place({ label: '地点', list: 'place' }),
    description: longText({ label: '情况', synonyms: ['说明'] }),
  },
  date: 'date',
  title: 'title',
  category: null,
  subtitle: 'description',
  form: [['title', 'quantity'], ['date', 'place'], ['description']],
  list: [{ from: 'quantity', header: '数量', width: 72 }],
  ledger: {
    title: '其他量化成果登记表',
    columns: [
      { header: '日期', from: 'date' },
      { header: '成果', from: 'title', minWidth: 10, maxWidth: 18 },
      { header: '数量', from: 'quantity' },
      { header: '地点', from: 'place', maxWidth: 12 },
      { header: '情况', from: 'description', maxWidth: 24 },
      { header: '材料', from: 'evidence.roles', maxWidth: 8 },
    ],
  },
  evidence: [],
  figures: [{ id: 'achievement.count', label: '其他成果', unit: '项' }],
  signIn: null,
  initialsOf: null,
})
