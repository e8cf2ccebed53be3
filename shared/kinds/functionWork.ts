import { choice } from '../fields/choice'
import { count } from '../fields/count'
import { day } from '../fields/day'
import { longText } from '../fields/longText'
import { people } from '../fields/people'
import { place } from '../fields/place'
import { text } from '../fields/text'
import { defineKind } from './kind'

/** 职能工作助力创建: the bureau's own trade in the campaign. Its categories are data, another bureau has its own. */
export const functionWork = defineKind({
  id: 'functionWork',
  label: '职能助力',
  group: 'partnership',
  unit: '次',
  fields: {
    title: text({ label: '内容', required: true, synonyms: ['工作内容', '事项'] }),
    category: choice({ label: '类别', required: true, list: 'functionCategory' }),
    date: day({ label: '日期', required: true, synonyms: ['时间'] }),
    place: place({ label: '地点', list: 'place' }),
    times: count({ label: '次数', unit: '次', isPerEvent: true }),
    reached: count({ label: '受益', unit: '人次', isPerEvent: true, synonyms: ['受益人数', '惠及人数'] }),
    staff: people({ label: '参加人员', synonyms: ['工作人员'] }),
    description: longText({ label: '情况', isPerEvent: true, synonyms: ['主要情况'] }),
  },
  date: 'date',
  title: 'title',
  category: 'category',
  subtitle: 'place',
  form: [['title', 'category'], ['date', 'place'], ['times', 'reached'], ['staff'], ['description']],
  list: [{ from: 'reached', header: '受益', width: 52 }],
  ledger: {
    title: '职能工作助力创建台账',
    columns: [
      { header: '日期', from: 'date' },
      { header: '类别', from: 'category' },
      { header: '内容', from: 'title', minWidth: 10, maxWidth: 18 },
      { header: '地点', from: 'place', maxWidth: 12 },
      { header: '次数（次）', from: 'times', hasTotal: true },
      { header: '受益（人次）', from: 'reached', hasTotal: true },
      { header: '参加人员', from: 'staff', maxWidth: 12 },
      { header: '情况', from: 'description', maxWidth: 16 },
      { header: '材料', from: 'evidence.roles', maxWidth: 8 },
    ],
  },
  evidence: [{ role: '照片', atLeast: 1 }],
  figures: [
    { id: 'functionWork.count', label: '职能助力', unit: '次' },
    { id: 'functionWork.reached', label: '职能助力受益', unit: '人次', sum: 'reached' },
  ],
  signIn: null,
  chronicle: {
    sentences: [
      {
        parts: [
          { before: '在', from: 'place' },
          { before: '开展', from: 'title' },
          { before: '（', from: 'category', after: '）' },
          { before: '，受益', from: 'reached' },
        ],
      },
    ],
  },
  initialsOf: null,
})
