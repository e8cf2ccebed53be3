import { attendance } from '../fields/attendance'
import { choice } from '../fields/choice'
import { day } from '../fields/day'
import { longText } from '../fields/longText'
import { person } from '../fields/person'
import { place } from '../fields/place'
import { text } from '../fields/text'
import { timeSpan } from '../fields/timeSpan'
import { defineKind } from './kind'

/** 会议记录台账 (L1). */
export const meeting = defineKind({
  id: 'meeting',
  label: '会议',
  group: 'organization',
  unit: '次',
  fields: {
    title: text({ label: '名称', required: true, synonyms: ['会议名称', '会议', '会名'] }),
    category: choice({
      label: '类别',
      required: true,
      list: 'meetingCategory',
      synonyms: ['会议类型', '会议类别', '类型'],
    }),
    date: day({ label: '日期', required: true, synonyms: ['时间', '会议时间', '召开时间'] }),
    time: timeSpan({ label: '时间', hint: '15:00—16:10', synonyms: ['起止时间'] }),
    place: place({ label: '地点', list: 'place', synonyms: ['会议地点'] }),
    campaign: choice({ label: '主题', list: 'campaign', synonyms: ['创建主题'] }),
    host: person({ label: '主持人', synonyms: ['主持'] }),
    recorder: person({ label: '记录人', synonyms: ['记录'] }),
    agenda: text({ label: '议题', synonyms: ['主要内容', '会议内容', '内容'] }),
    decisions: longText({ label: '议定事项', isPerEvent: true, synonyms: ['决定事项', '会议决定'] }),
    attendance: attendance({ label: '到会', synonyms: ['参加人数', '到会人数', '实到'] }),
  },
  date: 'date',
  title: 'title',
  category: 'category',
  subtitle: 'agenda',
  form: [
    ['title', 'category'],
    ['date', 'time'],
    ['place', 'campaign'],
    ['host', 'recorder'],
    ['agenda'],
    ['decisions'],
    ['attendance'],
  ],
  list: [
    { from: 'host', header: '主持人', width: 60 },
    { from: 'attendance.present', header: '实到', width: 44 },
  ],
  ledger: {
    title: '巩卫创文会议台账',
    columns: [
      { header: '日期', from: 'date' },
      { header: '会议名称', from: 'title', maxWidth: 10 },
      { header: '类别', from: 'category' },
      { header: '主题', from: 'campaign' },
      { header: '议题', from: 'agenda', minWidth: 10, maxWidth: 20 },
      { header: '主持人', from: 'host', isName: true },
      { header: '记录人', from: 'recorder', isName: true },
      { header: '地点', from: 'place', maxWidth: 8 },
      { header: '应到（人）', from: 'attendance.expected', hasTotal: true },
      { header: '实到（人）', from: 'attendance.present', hasTotal: true },
      { header: '缺席人员', from: 'attendance.absentNames', maxWidth: 8 },
      { header: '议定事项', from: 'decisions', maxWidth: 16 },
      { header: '材料', from: 'evidence.roles', maxWidth: 8 },
    ],
  },
  evidence: [
    { role: '签到', atLeast: 1 },
    { role: '记录', atLeast: 1, hint: '会议记录或纪要' },
    { role: '照片', atLeast: 1, hint: '至少 2 张，1 张带横幅' },
    { role: '通知', atLeast: 0 },
    { role: '简报', atLeast: 0 },
  ],
  figures: [
    { id: 'meeting.count', label: '会议', unit: '次' },
    {
      id: 'meeting.deliberation',
      label: '研究部署会议',
      unit: '次',
      isIndicator: true,
      quota: 4,
      isReported: true,
      where: [{ field: 'category', in: ['研究部署', '党组研究', '部署推进'] }],
    },
    {
      id: 'meeting.mobilization',
      label: '动员大会',
      unit: '次',
      where: [{ field: 'category', in: ['动员大会'] }],
    },
    { id: 'meeting.attendance', label: '会议参加人次', unit: '人次', sum: 'attendance.present' },
  ],
  signIn: {
    title: '会议签到表',
    nameLabel: '会议名称',
    name: 'title',
    time: 'time',
    place: 'place',
    host: 'host',
    hostLabel: '主持人',
    attendance: 'attendance',
  },
  chronicle: {
    sentences: [
      {
        parts: [
          { before: '在', from: 'place' },
          { before: '召开', from: 'title' },
          { before: '，议题：', from: 'agenda' },
          { before: '，', from: 'attendance.present', after: '人参加' },
        ],
      },
    ],
  },
  initialsOf: null,
})
