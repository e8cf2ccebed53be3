import { foldText } from '../domain/fold'

/** What a column of somebody's score sheet holds. `part` = marks of a part of the paper, or a second score. */
export type ScoreRole =
  | 'name'
  | 'section'
  | 'score'
  | 'part'
  | 'retest'
  | 'absent'
  | 'presence'
  | 'knowledgeRight'
  | 'behaviourRight'
  | 'note'
  | 'index'
  | 'other'

const names =
  /(姓名|名字|名单)$|^(考生|人员|职工|干部|员工|同志|参考人员?|参测人员?|参加人员|应考人员|被测人员?|答题人)$/u
const sections = /(股|科|处|部|办)室?$|股.*室|科.*室|处.*室|部门|单位|站所|班组|支部|机构/u
const totals = /^(总分|总成绩|总得分|合计|合计得分|最终(成绩|得分)|最后得分)$/u
const scores = /^((测试|考试|测验|笔试|卷面|实际|本次|考核|答题)?(得分|成绩|分数|分值)|卷面分|总评)$/u
const parts = /(得分|成绩|分数|分)$|第.次|题$/u
const others = /名次|排名|等次|等级|满分|平均|性别|职务|电话|手机|用时|时间|日期|率$|是否及格|是否合格/u

/** A total outranks a plain 得分, which outranks the marks of a part. Null for a cell that is no heading. */
export function headingOf(cell: string): { readonly role: ScoreRole; readonly rank: number } | null {
  const whole = foldText(cell)
  const text = whole.replace(/[([【].*?[)\]】]/gu, '') || whole
  if (text === '' || text.length > 14) return null
  const is = (role: ScoreRole, rank = 0) => ({ role, rank })
  if (/^(序号?|编号|号|no\.?|id)$/u.test(text)) return is('index')
  if (names.test(text)) return is('name')
  if (/知识/u.test(text) && /对|正确/u.test(text)) return is('knowledgeRight')
  if (/行为/u.test(text) && /对|正确/u.test(text)) return is('behaviourRight')
  if (/补考|补测|重考/u.test(text)) return is('retest')
  if (/^(是否)?(缺考|缺席|未考|未参加)/u.test(text)) return is('absent')
  if (/(参考|考试|到考|参加|参测|签到)情况$|^(是否参[加考]|状态|考勤|出勤)$/u.test(text))
    return is('presence')
  if (/^(备注|备考|说明|原因|缺考原因|附注)$/u.test(text)) return is('note')
  if (totals.test(text)) return is('score', 3)
  if (scores.test(text)) return is('score', 2)
  if (others.test(text)) return is('other')
  if (parts.test(text) && !/\d/u.test(text.replace(/^.*第/u, ''))) return is('part', 1)
  if (sections.test(text) || sections.test(whole)) return is('section')
  return null
}
