import { attendance } from '../fields/attendance'
import { choice } from '../fields/choice'
import { count } from '../fields/count'
import { day } from '../fields/day'
import { lines } from '../fields/lines'
import { longText } from '../fields/longText'
import { person } from '../fields/person'
import { place } from '../fields/place'
import { quantity } from '../fields/quantity'
import { reference } from '../fields/reference'
import { score } from '../fields/score'
import { text } from '../fields/text'
import { timeSpan } from '../fields/timeSpan'
import { defineKind } from './kind'

/** Events of the year: what is no weekly cleanup, and cleanups that carry the name of a campaign. */
const named = ['“', '”', '爱国卫生', '无烟日', '地球日', '环境日', '宣传日', '宣传周', '主题', '启动']
const sentence = [
  { before: '在', from: 'place' },
  { before: '开展', from: 'title' },
  { before: '，', from: 'attendance.present', after: '人参加' },
  { before: '，群众', from: 'public', after: '参与' },
  { before: '，清理', from: 'results' },
] as const

/** 主题活动登记 (L7): own people and the public are counted apart; results are lines of item, quantity, unit. */
export const activity = defineKind({
  id: 'activity',
  label: '活动',
  group: 'environment',
  unit: '次',
  fields: {
    title: text({
      label: '活动名称',
      required: true,
      suggests: 'themeTitle',
      synonyms: ['名称', '主题', '活动主题'],
    }),
    category: choice({ label: '类别', required: true, list: 'activityCategory', synonyms: ['活动类别'] }),
    date: day({ label: '日期', required: true, synonyms: ['时间', '活动时间', '活动日期'] }),
    time: timeSpan({ label: '时间', hint: '8:00—11:00', synonyms: ['起止时间'] }),
    place: place({ label: '地点', required: true, list: 'place', synonyms: ['区域', '活动地点'] }),
    leader: person({ label: '带队', synonyms: ['带队领导', '组织人'] }),
    public: count({ label: '群众', unit: '人次', isPerEvent: true, synonyms: ['群众参加'] }),
    vehicles: count({ label: '车辆', unit: '台次', isPerEvent: true, synonyms: ['车辆台次'] }),
    area: score({ label: '面积', unit: '㎡', isPerEvent: true, synonyms: ['清扫面积'] }),
    length: score({ label: '长度', unit: '米', isPerEvent: true, synonyms: ['沟渠'] }),
    results: lines({
      label: '成果',
      isPerEvent: true,
      columns: {
        item: choice({ label: '项目', list: 'resultItem' }),
        quantity: quantity({ label: '数量', list: 'unit' }),
      },
    }),
    description: longText({ label: '主要情况', synonyms: ['情况', '活动内容', '内容'] }),
    notice: reference({ label: '通知', list: 'material' }),
    attendance: attendance({ label: '参加', synonyms: ['参加人数', '人数', '参加人员'] }),
  },
  date: 'date',
  title: 'title',
  category: 'category',
  subtitle: 'place',
  form: [
    ['title', 'category'],
    ['date', 'time'],
    ['place', 'leader'],
    ['public', 'vehicles'],
    ['area', 'length'],
    ['results'],
    ['description'],
    ['notice'],
    ['attendance'],
  ],
  list: [{ from: 'attendance.present', header: '参加', width: 44 }],
  ledger: {
    title: '巩卫创文活动台账',
    columns: [
      { header: '日期', from: 'date' },
      { header: '活动名称', from: 'title', minWidth: 10, maxWidth: 16 },
      { header: '类别', from: 'category' },
      { header: '地点', from: 'place', maxWidth: 10 },
      { header: '参加（人次）', from: 'attendance.present', hasTotal: true },
      { header: '群众（人次）', from: 'public', hasTotal: true },
      { header: '车辆（台次）', from: 'vehicles', hasTotal: true },
      { header: '面积（㎡）', from: 'area', hasTotal: true },
      { header: '长度（米）', from: 'length', hasTotal: true },
      { header: '成果', from: 'results', maxWidth: 14 },
      { header: '主要情况', from: 'description', maxWidth: 16 },
      { header: '材料', from: 'evidence.roles', maxWidth: 8 },
    ],
  },
  evidence: [
    { role: '照片', atLeast: 2, hint: '至少 2 张：全景、互动，大扫除要前后对比' },
    { role: '通知', atLeast: 0 },
    { role: '签到', atLeast: 0 },
    { role: '小结', atLeast: 0 },
  ],
  figures: [
    { id: 'activity.count', label: '活动', unit: '次' },
    {
      id: 'activity.cleanup',
      label: '卫生大扫除',
      unit: '次',
      isIndicator: true,
      quota: 48,
      isReported: true,
      where: [{ field: 'category', in: ['卫生大扫除'] }],
    },
    {
      id: 'activity.campaign',
      label: '集中整治',
      unit: '次',
      where: [{ field: 'category', in: ['集中整治'] }],
    },
    {
      id: 'activity.sports',
      label: '文体活动',
      unit: '次',
      where: [{ field: 'category', in: ['文体活动'] }],
    },
    {
      id: 'activity.attendance',
      label: '参加活动',
      unit: '人次',
      sum: 'attendance.present',
      isReported: true,
    },
    { id: 'activity.public', label: '群众参加', unit: '人次', sum: 'public' },
    {
      id: 'activity.garbageTrucks',
      label: '清运垃圾',
      unit: '车',
      isReported: true,
      sumLines: { lines: 'results', column: 'quantity', where: { column: 'item', in: ['垃圾', '清运垃圾'] } },
    },
    {
      id: 'activity.garbageTons',
      label: '清运垃圾',
      unit: '吨',
      sumLines: { lines: 'results', column: 'quantity', where: { column: 'item', in: ['垃圾', '清运垃圾'] } },
    },
  ],
  signIn: {
    title: '活动签到表',
    nameLabel: '活动名称',
    name: 'title',
    time: 'time',
    place: 'place',
    host: 'leader',
    hostLabel: '带队',
    attendance: 'attendance',
  },
  chronicle: {
    sentences: [
      {
        where: [{ field: 'category', in: ['集中整治', '爱国卫生月', '四乱整治', '文体活动', '进社区'] }],
        parts: sentence,
      },
      { where: [{ field: 'title', contains: named }], parts: sentence },
    ],
    basis: ['notice'],
  },
  initialsOf: null,
})
