import { choice } from '../fields/choice'
import { count } from '../fields/count'
import { day } from '../fields/day'
import { people } from '../fields/people'
import { place } from '../fields/place'
import { text } from '../fields/text'
import { yesNo } from '../fields/yesNo'
import { defineKind } from './kind'

/** 控烟巡查劝阻记录 (L10b). */
export const smokePatrol = defineKind({
  id: 'smokePatrol',
  label: '控烟巡查',
  group: 'environment',
  entry: '控烟',
  unit: '次',
  fields: {
    place: place({ label: '区域', required: true, list: 'place', synonyms: ['巡查区域', '地点'] }),
    date: day({ label: '日期', required: true, synonyms: ['巡查日期', '时间'] }),
    period: choice({ label: '时段', list: 'dayPeriod' }),
    isFound: yesNo({
      label: '发现吸烟',
      required: true,
      isPerEvent: true,
      synonyms: ['是否发现吸烟', '是否发现'],
    }),
    smokers: count({ label: '人数', unit: '人', isPerEvent: true, synonyms: ['吸烟人数'] }),
    butts: count({ label: '烟蒂', unit: '个', isPerEvent: true, synonyms: ['烟蒂数', '烟头'] }),
    hasTools: yesNo({ label: '烟具', isPerEvent: true }),
    hasSmell: yesNo({ label: '烟味', isPerEvent: true }),
    handling: choice({ label: '处理', list: 'smokeHandling', isPerEvent: true, synonyms: ['处理方式'] }),
    audience: choice({ label: '对象', list: 'smokerSort', isPerEvent: true, synonyms: ['对象类别'] }),
    isPersuaded: yesNo({ label: '劝阻成功', isPerEvent: true }),
    patrol: people({ label: '巡查人', required: true, synonyms: ['巡查人员'] }),
    next: text({ label: '下次安排', isPerEvent: true }),
  },
  date: 'date',
  title: 'place',
  category: 'handling',
  subtitle: null,
  form: [
    ['place', 'date'],
    ['period', 'isFound'],
    ['smokers', 'butts'],
    ['hasTools', 'hasSmell'],
    ['handling', 'audience'],
    ['isPersuaded', 'patrol'],
    ['next'],
  ],
  list: [
    { from: 'isFound', header: '发现', width: 40 },
    { from: 'smokers', header: '人数', width: 44 },
    { from: 'patrol', header: '巡查人', width: 72 },
  ],
  ledger: {
    title: '控烟巡查劝阻记录表',
    columns: [
      { header: '日期', from: 'date' },
      { header: '时段', from: 'period' },
      { header: '区域', from: 'place', minWidth: 6, maxWidth: 12 },
      { header: '发现吸烟', from: 'isFound' },
      { header: '人数（人）', from: 'smokers', hasTotal: true },
      { header: '烟蒂（个）', from: 'butts', hasTotal: true },
      { header: '烟具', from: 'hasTools' },
      { header: '烟味', from: 'hasSmell' },
      { header: '处理', from: 'handling' },
      { header: '对象', from: 'audience' },
      { header: '劝阻成功', from: 'isPersuaded' },
      { header: '巡查人', from: 'patrol', maxWidth: 8 },
      { header: '下次安排', from: 'next', maxWidth: 8 },
    ],
  },
  evidence: [
    { role: '巡查记录', atLeast: 0, hint: '签过字的巡查表' },
    { role: '照片', atLeast: 0 },
  ],
  figures: [
    {
      id: 'smokePatrol.count',
      label: '控烟巡查',
      unit: '次',
      isIndicator: true,
      quota: 12,
      isReported: true,
    },
    { id: 'smokePatrol.found', label: '发现吸烟', unit: '次', where: [{ field: 'isFound', is: true }] },
    {
      id: 'smokePatrol.persuaded',
      label: '控烟劝阻',
      unit: '人次',
      sum: 'smokers',
      where: [{ field: 'handling', in: ['劝阻', '警告', '通报'] }],
    },
    { id: 'smokePatrol.butts', label: '烟蒂', unit: '个', sum: 'butts' },
  ],
  signIn: null,
  initialsOf: null,
})
