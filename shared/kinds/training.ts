import { attendance } from '../fields/attendance'
import { choice } from '../fields/choice'
import { day } from '../fields/day'
import { longText } from '../fields/longText'
import { person } from '../fields/person'
import { place } from '../fields/place'
import { text } from '../fields/text'
import { timeSpan } from '../fields/timeSpan'
import { yesNo } from '../fields/yesNo'
import { defineKind } from './kind'

/** 健康教育培训（讲座）登记 (L8a) with its 签到表 (L8b). */
export const training = defineKind({
  id: 'training',
  label: '培训',
  group: 'education',
  unit: '次',
  fields: {
    title: text({
      label: '主题',
      required: true,
      synonyms: ['培训主题', '讲座主题', '培训名称', '培训内容'],
    }),
    form: choice({ label: '形式', list: 'trainingForm', synonyms: ['培训形式'] }),
    date: day({ label: '日期', required: true, synonyms: ['时间', '培训时间', '培训日期'] }),
    time: timeSpan({ label: '时间', hint: '15:00—16:30', synonyms: ['起止时间'] }),
    place: place({ label: '地点', list: 'place', synonyms: ['培训地点'] }),
    organizer: text({ label: '主办', synonyms: ['主办单位', '组织单位'] }),
    lecturer: person({ label: '主讲人', synonyms: ['主讲', '授课人', '讲师'] }),
    host: person({ label: '主持人', synonyms: ['主持'] }),
    audience: text({ label: '对象', synonyms: ['培训对象', '参加对象'] }),
    isFiled: yesNo({ label: '已存档', isPerEvent: true, synonyms: ['存档', '是否存档'] }),
    content: longText({ label: '内容', synonyms: ['内容摘要', '主要内容'] }),
    summary: longText({ label: '小结', isPerEvent: true, synonyms: ['培训小结', '效果'] }),
    attendance: attendance({ label: '到会', required: true, synonyms: ['参加人数', '培训人数', '实到'] }),
  },
  date: 'date',
  title: 'title',
  category: 'form',
  subtitle: 'content',
  form: [
    ['title'],
    ['date', 'time'],
    ['place', 'form'],
    ['organizer', 'lecturer'],
    ['host', 'audience'],
    ['content'],
    ['summary'],
    ['isFiled'],
    ['attendance'],
  ],
  list: [
    { from: 'lecturer', header: '主讲人', width: 96 },
    { from: 'attendance.expected', header: '应到', width: 44 },
    { from: 'attendance.present', header: '实到', width: 44 },
  ],
  ledger: {
    title: '健康教育培训登记表',
    columns: [
      { header: '日期', from: 'date' },
      { header: '主题', from: 'title', minWidth: 8, maxWidth: 14 },
      { header: '地点', from: 'place', maxWidth: 8 },
      { header: '形式', from: 'form' },
      { header: '主办', from: 'organizer', maxWidth: 8 },
      { header: '主讲人', from: 'lecturer', maxWidth: 8 },
      { header: '主持人', from: 'host', isName: true },
      { header: '对象', from: 'audience', maxWidth: 8 },
      { header: '应到（人）', from: 'attendance.expected', hasTotal: true },
      { header: '参加人数（人）', from: 'attendance.present', hasTotal: true },
      { header: '内容', from: 'content', maxWidth: 14 },
      { header: '小结', from: 'summary', maxWidth: 14 },
      { header: '材料', from: 'evidence.roles', maxWidth: 8 },
      { header: '存档', from: 'isFiled' },
    ],
  },
  evidence: [
    { role: '通知', atLeast: 1 },
    { role: '签到', atLeast: 1 },
    { role: '讲稿', atLeast: 1, hint: '讲稿或课件' },
    { role: '照片', atLeast: 2, hint: '至少 2 张' },
    { role: '小结', atLeast: 0 },
    { role: '聘书', atLeast: 0 },
  ],
  figures: [
    {
      id: 'training.count',
      label: '健康教育培训',
      unit: '次',
      isIndicator: true,
      quota: 2,
      isReported: true,
    },
    {
      id: 'training.attendance',
      label: '培训人次',
      unit: '人次',
      sum: 'attendance.present',
      isReported: true,
    },
  ],
  signIn: {
    title: '培训签到表',
    nameLabel: '培训主题',
    name: 'title',
    time: 'time',
    place: 'place',
    host: 'lecturer',
    hostLabel: '主讲人',
    attendance: 'attendance',
  },
  chronicle: {
    sentences: [
      {
        parts: [
          { before: '在', from: 'place' },
          { before: '举办', from: 'title' },
          { before: '，', from: 'lecturer', after: '主讲' },
          { before: '，', from: 'attendance.present', after: '人参加' },
        ],
      },
    ],
  },
  initialsOf: null,
})
