import type { NumberRole } from './numberMention'
import { isRate } from './rates'

/** What `roleOf` looks at: a number outside titles, dates and the like, in text folded to half width. */
export type Found = {
  readonly text: string
  readonly start: number
  /** End of the bare number; the measure word follows. */
  readonly numberEnd: number
  readonly end: number
  readonly value: number
  readonly unit: string
  readonly isChinese: boolean
  readonly isBarePower: boolean
  readonly isInexact: boolean
}

const dateUnits = new Set(
  '年 年度 月 月份 个月 日 点 点钟 时 刻 周 周年 个星期 星期 季度 个季度 季 旬 世纪 年代 个工作日 工作日 晚 夜 秒 秒钟 代'.split(
    ' ',
  ),
)
/** Count by order, by rank or by age; never how many. */
const rankUnits = new Set('楼 号楼 室 单元 级 章 号 岁 周岁 度 名次 折 款 首 集'.split(' '))
const durations = new Set('天 小时 个小时 分钟'.split(' '))

export function roleOf(found: Found): NumberRole {
  const { text, start, end, unit, value } = found
  const before = text.slice(Math.max(0, start - 8), start)
  const after = text.slice(end, end + 8)
  if (/第\s*$/u.test(before)) return unit === '季度' ? 'date' : 'other'
  if (/(?:排名|位居|位列|名列|排在)[^，。]{0,4}$/u.test(before) && unit !== '次') return 'other'
  if (unit === '号' && /月\s*$/u.test(before)) return 'date'
  if (unit === '点' && found.isChinese && !/[午晚早晨夜]\s*$/u.test(before)) return 'other'
  if (unit === '分' && /[时点]\s*$/u.test(before)) return 'date'
  if (dateUnits.has(unit)) return 'date'
  if (rankUnits.has(unit)) return 'other'
  if (durations.has(unit) && isSpan(before, after)) return 'date'
  if (isRate(text, start, end)) return 'other'
  if (found.isBarePower && !found.isInexact) return 'other'
  if (found.isChinese && value === 1) return roleOfOne(unit, before, after)
  if (unit === '') return roleWithoutUnit(found, before, after)
  return 'figure'
}

/** 3天内, 为期两天, 提前1小时: how long, and no amount of work. */
function isSpan(before: string, after: string): boolean {
  return (
    /^(?:内|以内|之内|前|后|外|制|时间|时限|期限|左右)/u.test(after) ||
    /(?:为期|历时|用时|连续|限期|时限|提前|利用|用了|期限|不超过|延长|持续|长达|限时)\s*$/u.test(before)
  )
}

const articleFor = /[同这那另某每逐第之单均首为是作像如有成任何]$/u
const appointed = /(?:配备|聘请|安排|明确|落实|设立|抽调|派出|选派|确定|增配|新增|招募|聘用)(?:了)?$/u
const countable = new Set(
  '次 场 场次 期 轮 份 条 块 张 辆 台 车 处 户 家 所 座 面 套 部 篇 届 幅 间 支'.split(' '),
)

/** 一次 may be an article: 是一次考验. At the end of a clause (横幅一条) or behind a verb it counts. */
function roleOfOne(unit: string, before: string, after: string): NumberRole {
  if (articleFor.test(before)) return 'other'
  if (after === '' || /^[，。；、）)\n！？]/u.test(after)) return unit === '' ? 'other' : 'figure'
  if (/^[名位人]$/u.test(unit)) return appointed.test(before) ? 'figure' : 'other'
  return countable.has(unit) && !/^[次次个]/u.test(after) ? 'figure' : 'other'
}

function roleWithoutUnit(found: Found, before: string, after: string): NumberRole {
  if (found.isInexact) return 'figure'
  if (found.isChinese) return 'other'
  if (Number.isInteger(found.value) && found.value >= 1900 && found.value <= 2100) return 'date'
  if (/[（(]\s*$/u.test(before) && /^\s*[)）]/u.test(after)) return 'other'
  if (/(?:图|表|附件|附表|No\.?|№|编号|代码|邮编|序号|件号|案号)[:：]?\s*$/iu.test(before)) return 'other'
  return /^\s?[\p{Script=Han}A-Za-z]/u.test(after) ? 'other' : 'figure'
}
