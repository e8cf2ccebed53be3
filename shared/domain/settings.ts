import { z } from 'zod'

// zod's compiled checks need `new Function`, which the page's policy forbids; must stand before any schema.
z.config({ jitless: true })

/** Settings are data the user edits; one row each in the `settings` table, written through `commit` like records. */
export const settingSchemas = {
  unit: z.strictObject({
    /** 沅陵县司法局 */
    name: z.string(),
    /** Who registers: printed as 填表人, shown in the status bar and in history. */
    archivist: z.string(),
    phone: z.string(),
  }),
  /** Year of the work that the app opens with. */
  year: z.number().int().min(1900).max(2200),
  /** Editable lists by key (section, place, meetingCategory …). A list not named here has its default. */
  lists: z.record(z.string(), z.array(z.string())),
  /** Yearly targets: year → figure id → number. A figure not named has the kind's default. */
  quotas: z.record(z.string(), z.record(z.string(), z.number().min(0))),
  /** Figure ids of the strip on the home page, in order. */
  indicators: z.array(z.string()),
} as const

export type Settings = { readonly [K in keyof typeof settingSchemas]: z.infer<(typeof settingSchemas)[K]> }
export type SettingKey = keyof Settings

/** Lists an office starts with; every one can be changed in 设置. */
export const defaultLists: Settings['lists'] = {
  section: ['局领导', '办公室'],
  place: [],
  meetingCategory: ['研究部署', '党组研究', '部署推进', '动员大会', '领导小组', '例会'],
  campaign: ['巩卫', '创文', '巩卫和创文'],
  trainingForm: ['讲座', '培训班', '视频', '自学'],
  quizMode: ['闭卷', '开卷', '线上'],
  materialDirection: ['来文', '发文', '其他'],
  evidenceRole: [
    '通知',
    '签到',
    '记录',
    '照片',
    '试卷',
    '成绩册',
    '讲稿',
    '小结',
    '原件',
    '简报',
    '聘书',
    '其他',
  ],
  absenceReason: ['请假', '出差', '值班', '学习', '其他'],
}

export const defaultSettings: Settings = {
  unit: { name: '', archivist: '', phone: '' },
  year: 2018,
  lists: {},
  quotas: {},
  indicators: [],
}
