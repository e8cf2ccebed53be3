import { choice } from '../fields/choice'
import { count } from '../fields/count'
import { day } from '../fields/day'
import { lines } from '../fields/lines'
import { longText } from '../fields/longText'
import { manyChoice } from '../fields/manyChoice'
import { person } from '../fields/person'
import { quantity } from '../fields/quantity'
import { score } from '../fields/score'
import { text } from '../fields/text'
import { yesNo } from '../fields/yesNo'
import { defineKind } from './kind'

/** 除四害（消杀）作业记录 (L11). */
export const pestControl = defineKind({
  id: 'pestControl',
  label: '除四害',
  group: 'environment',
  unit: '次',
  fields: {
    title: text({
      label: '作业',
      required: true,
      hint: '第1次防四害作业',
      isPerEvent: true,
      synonyms: ['次数', '作业名称'],
    }),
    method: choice({ label: '方法', list: 'pestMethod', synonyms: ['作业方法'] }),
    date: day({ label: '日期', required: true, synonyms: ['作业日期', '时间'] }),
    targets: manyChoice({ label: '对象', required: true, list: 'pest', synonyms: ['防治对象'] }),
    areas: manyChoice({ label: '区域', required: true, list: 'pestArea', synonyms: ['作业区域', '地点'] }),
    area: score({ label: '面积', unit: '㎡', synonyms: ['作业面积'] }),
    drugs: lines({
      label: '药品',
      columns: {
        name: text({ label: '药名', synonyms: ['药品名称'] }),
        ingredient: text({ label: '成分' }),
        batch: text({ label: '批号' }),
        dilution: text({ label: '稀释比', synonyms: ['配比'] }),
        quantity: quantity({ label: '用量', list: 'drugUnit' }),
      },
    }),
    stations: count({ label: '毒饵站', unit: '个' }),
    contractor: text({ label: '作业单位', required: true, synonyms: ['服务单位', '消杀公司'] }),
    operators: text({ label: '作业人', synonyms: ['作业人员'] }),
    supervisor: person({ label: '监督', required: true, synonyms: ['现场监督', '监督人', '监督签字'] }),
    effect: longText({ label: '效果', isPerEvent: true, synonyms: ['前后效果'] }),
    density: choice({
      label: '密度检测',
      list: 'densityClass',
      isPerEvent: true,
      synonyms: ['密度', '密度等级'],
    }),
    isWarned: yesNo({ label: '警示告知' }),
    clearedOn: day({ label: '回收', isPerEvent: true, synonyms: ['清理', '回收日期'] }),
  },
  date: 'date',
  title: 'title',
  category: 'method',
  subtitle: 'contractor',
  form: [
    ['title', 'method'],
    ['date', 'targets'],
    ['areas', 'area'],
    ['drugs'],
    ['contractor', 'operators'],
    ['supervisor', 'stations'],
    ['isWarned', 'clearedOn'],
    ['density'],
    ['effect'],
  ],
  list: [
    { from: 'targets', header: '对象', width: 80 },
    { from: 'density', header: '密度', width: 48 },
  ],
  ledger: {
    title: '除四害作业记录',
    columns: [
      { header: '日期', from: 'date' },
      { header: '作业', from: 'title', maxWidth: 8 },
      { header: '对象', from: 'targets', maxWidth: 6 },
      { header: '区域', from: 'areas', maxWidth: 10 },
      { header: '面积（㎡）', from: 'area' },
      { header: '方法', from: 'method' },
      { header: '药品、用量', from: 'drugs', maxWidth: 14 },
      { header: '毒饵站（个）', from: 'stations' },
      { header: '作业单位', from: 'contractor', maxWidth: 12 },
      { header: '作业人', from: 'operators', maxWidth: 6 },
      { header: '监督', from: 'supervisor', isName: true },
      { header: '效果', from: 'effect', maxWidth: 10 },
      { header: '密度检测', from: 'density' },
    ],
  },
  evidence: [
    { role: '作业记录', atLeast: 1, hint: '签过字的作业记录' },
    { role: '票据', atLeast: 1, hint: '购药发票复印件' },
    { role: '资质', atLeast: 1 },
    { role: '合同', atLeast: 1 },
    { role: '照片', atLeast: 0 },
    { role: '检测结论', atLeast: 0 },
  ],
  figures: [
    {
      id: 'pestControl.count',
      label: '除四害作业',
      unit: '次',
      isIndicator: true,
      quota: 4,
      isReported: true,
    },
  ],
  signIn: null,
  chronicle: {
    sentences: [
      {
        parts: [
          { before: '开展', from: 'title' },
          { before: '，对象：', from: 'targets' },
          { before: '，区域：', from: 'areas' },
          { before: '，由', from: 'contractor', after: '实施' },
        ],
      },
    ],
  },
  claims: [
    {
      says: [
        ['密度', '鼠', '蚊', '蝇', '蟑'],
        ['达标', '标准以内', '标准之内', '标准范围', '国家标准', '控制在'],
      ],
      needs: { role: '检测结论' },
      lacks: '没有检测结论',
    },
  ],
  initialsOf: null,
})
