import { choice } from '../fields/choice'
import { count } from '../fields/count'
import { day } from '../fields/day'
import { lines } from '../fields/lines'
import { longText } from '../fields/longText'
import { people } from '../fields/people'
import { place } from '../fields/place'
import { score } from '../fields/score'
import { text } from '../fields/text'
import { timeSpan } from '../fields/timeSpan'
import { defineKind } from './kind'

/** 文明劝导志愿服务 (L13): who was due, who came, what was seen and dissuaded. */
export const shift = defineKind({
  id: 'shift',
  label: '文明劝导',
  group: 'partnership',
  unit: '班次',
  fields: {
    post: place({ label: '点位', required: true, list: 'place', synonyms: ['路口', '路段', '地点'] }),
    category: choice({ label: '类别', required: true, list: 'shiftCategory' }),
    date: day({ label: '日期', required: true, synonyms: ['时间'] }),
    time: timeSpan({ label: '班次', hint: '7:30—9:00', synonyms: ['时段', '班次起止'] }),
    due: people({ label: '应上岗', synonyms: ['应到人员', '排班人员'] }),
    came: people({ label: '实上岗', required: true, synonyms: ['上岗人员', '劝导员'] }),
    hours: score({ label: '时长', unit: '小时', synonyms: ['服务时长'] }),
    persuaded: count({ label: '劝导', unit: '人次', isPerEvent: true, synonyms: ['劝导人次'] }),
    content: text({ label: '劝导内容', synonyms: ['内容', '劝导行为'] }),
    behaviours: lines({
      label: '劝导行为',
      isPerEvent: true,
      columns: {
        behaviour: choice({ label: '行为', list: 'behaviour' }),
        times: count({ label: '次数', unit: '人次' }),
      },
    }),
    equipment: text({ label: '装备' }),
    supervision: longText({ label: '督查情况', isPerEvent: true }),
  },
  date: 'date',
  title: 'post',
  category: 'category',
  subtitle: 'content',
  form: [
    ['post', 'category'],
    ['date', 'time'],
    ['due', 'came'],
    ['hours', 'persuaded'],
    ['content', 'equipment'],
    ['behaviours'],
    ['supervision'],
  ],
  list: [
    { from: 'came', header: '实上岗', width: 100 },
    { from: 'persuaded', header: '劝导', width: 44 },
  ],
  ledger: {
    title: '文明劝导志愿服务台账',
    columns: [
      { header: '日期', from: 'date' },
      { header: '类别', from: 'category' },
      { header: '点位', from: 'post', minWidth: 8, maxWidth: 12 },
      { header: '班次', from: 'time' },
      { header: '应上岗', from: 'due', maxWidth: 8 },
      { header: '实上岗', from: 'came', maxWidth: 10 },
      { header: '时长（小时）', from: 'hours', hasTotal: true },
      { header: '劝导（人次）', from: 'persuaded', hasTotal: true },
      { header: '劝导内容', from: 'content', maxWidth: 12 },
      { header: '劝导行为', from: 'behaviours', maxWidth: 10 },
      { header: '督查情况', from: 'supervision', maxWidth: 8 },
    ],
  },
  evidence: [
    { role: '上岗签到', atLeast: 0 },
    { role: '照片', atLeast: 0 },
  ],
  figures: [
    { id: 'shift.count', label: '文明劝导', unit: '班次', quota: 24, isReported: true },
    {
      id: 'shift.crossings',
      label: '文明交通劝导',
      unit: '班次',
      where: [{ field: 'category', in: ['文明交通劝导'] }],
    },
    { id: 'shift.roads', label: '包路段', unit: '班次', where: [{ field: 'category', in: ['包路段'] }] },
    { id: 'shift.persuaded', label: '劝导行为', unit: '人次', sum: 'persuaded', isReported: true },
    { id: 'shift.people', label: '上岗', unit: '人次', sum: 'came.count' },
  ],
  signIn: null,
  initialsOf: null,
})
