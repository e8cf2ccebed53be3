import { z } from 'zod'
import { defaultSynonyms } from '../search/synonyms'

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
  /** List → word as it is now → the word by which figures know it: a renamed category still counts. */
  renamedWords: z.record(z.string(), z.record(z.string(), z.string())),
  /** 宣传主题 by year, as the county's notice gives them. A year not named has what is known of it (`themes.ts`). */
  themes: z.record(z.string(), z.array(z.strictObject({ occasion: z.string(), theme: z.string() }))),
  /** Yearly targets: year → figure id → number. A figure not named has the kind's default. */
  quotas: z.record(z.string(), z.record(z.string(), z.number().min(0))),
  /** Ledgers the archivist defined herself; each is checked by itself (`ownLedger.ts`), so that an odd one spoils no other. */
  ownLedgers: z.array(z.unknown()),
  /** Figure ids of the strip on the home page, in order. */
  indicators: z.array(z.string()),
  /** Groups of words that search takes for one another: 除四害, 病媒防制, 消杀. */
  synonyms: z.array(z.array(z.string())),
  /** Outline of the summary as typed (`shared/summary/outline`); '' for the house's own. */
  summaryOutline: z.string(),
  /** 待检查的草稿 by year: somebody's text as it was pasted or opened, and the name of its file. */
  summaryDrafts: z.record(z.string(), z.strictObject({ text: z.string(), source: z.string() })),
  /** What a check found and she lets stand, with her reason. `around`: the words with those next to them. */
  dismissedFindings: z.array(
    z.strictObject({
      rule: z.string(),
      text: z.string(),
      around: z.string(),
      reason: z.string(),
      on: z.string(),
    }),
  ),
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
  groupName: ['巩卫', '创文', '健教', '控烟', '除四害'],
  groupRole: ['组长', '副组长', '副组长（分管）', '成员', '办公室主任', '联络员', '资料员', '监督员'],
  zoneType: ['公共区域', '办公区', '院落', '社区网格', '路段', '门前'],
  inspectionCategory: ['日常检查', '专项检查', '节前检查', '迎检自查'],
  inspectionItem: [
    '地面',
    '墙面',
    '门窗',
    '桌面物品',
    '卫生间',
    '楼道',
    '院落',
    '门前三包',
    '垃圾清运',
    '控烟',
  ],
  grade: ['优', '良', '合格', '不合格'],
  problemSource: ['自查', '上级交办', '暗访', '群众反映'],
  closing: ['未销号', '已销号'],
  assignmentSource: ['县爱卫办', '县创建指挥部', '县督查室', '县文明办', '其他'],
  pledgeCategory: ['责任书', '承诺书'],
  topic: ['组织领导', '宣传教育', '环境整治', '共建', '其他'],
  publicityType: ['横幅', '海报', 'LED', '新媒体', '展板'],
  placeClass: ['机关', '社区网格', '街道'],
  unit: ['条', '张', '块', '屏', '篇', '份', '车', '吨', '处', '米', '㎡', '个', '人次'],
  movement: ['入库', '发放'],
  handoutSort: ['手册', '折页', '海报', '倡议书', '其他'],
  handoutSource: ['自印', '领取'],
  activityCategory: ['卫生大扫除', '集中整治', '爱国卫生月', '四乱整治', '文体活动', '义务劳动', '进社区'],
  resultItem: ['垃圾', '卫生死角', '小广告', '牛皮癣', '沟渠', '杂物'],
  dayPeriod: ['上午', '中午', '下午', '全天'],
  smokeHandling: ['劝阻', '警告', '通报'],
  smokerSort: ['职工', '来访群众'],
  smokeFacilitySort: ['禁烟标识', '宣传画', '吸烟区', '监督员公示'],
  pest: ['鼠', '蚊', '蝇', '蟑'],
  pestArea: ['下水道', '卫生间', '垃圾堆放点', '食堂', '院落', '办公区'],
  pestMethod: ['喷洒', '投饵', '粘捕', '物理'],
  drugUnit: ['kg', 'g', 'L', 'mL', '袋', '瓶', '盒'],
  densityClass: ['A级', 'B级', 'C级', 'D级', '达标', '未测'],
  fundDirection: ['单位支出', '帮扶拨付', '物资'],
  fundCategory: [
    '日常办公',
    '环境整治',
    '卫生创建',
    '健康细胞',
    '病媒防制',
    '健康科普',
    '控烟',
    '双百工程',
    '文明创建',
    '其他',
  ],
  shiftCategory: ['文明交通劝导', '包路段', '进社区'],
  behaviour: ['闯红灯', '出店经营', '乱贴乱画', '乱停乱放', '乱丢乱扔'],
  civilityCategory: ['文明单位', '文明窗口', '文明家庭', '文明股室', '文明个人'],
  civilityResult: ['命名', '复查合格', '推荐', '未命名'],
  level: ['国家级', '省级', '市级', '县级', '局级'],
  honorSort: ['集体', '个人'],
  functionCategory: ['普法宣传', '矛盾纠纷排查化解', '特殊人群管理', '公共法律服务'],
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
    '底稿',
    '样本',
    '领取签名',
    '检查表',
    '整改通知',
    '整改前',
    '整改后',
    '值日表',
    '巡查记录',
    '作业记录',
    '票据',
    '资质',
    '合同',
    '检测结论',
    '收据',
    '凭证',
    '证书',
    '评选文件',
    '责任书',
    '划分图',
    '交办单',
    '回复',
    '上岗签到',
    '其他',
  ],
  summaryPeriod: ['全年', '上半年', '下半年', '第一季度', '第二季度', '第三季度', '第四季度'],
  summaryState: ['草稿', '已报送'],
  absenceReason: ['请假', '出差', '值班', '学习', '其他'],
}

export const defaultSettings: Settings = {
  unit: { name: '', archivist: '', phone: '' },
  year: 2018,
  lists: {},
  renamedWords: {},
  themes: {},
  quotas: {},
  ownLedgers: [],
  indicators: [],
  synonyms: defaultSynonyms.map(group => [...group]),
  summaryOutline: '',
  summaryDrafts: {},
  dismissedFindings: [],
}
