import { foldText } from '../domain/fold'
import { readNumber } from '../domain/readNumber'

/** What somebody wrote where a score is expected. */
export type ScoreCell =
  | { readonly is: 'empty' }
  | { readonly is: 'score'; readonly value: number }
  | { readonly is: 'retest'; readonly value: number }
  /** `reason` is '' for plain 缺考. */
  | { readonly is: 'absent'; readonly reason: string }
  | { readonly is: 'unclear' }

const blanks = new Set(['', '-', '--', '—', '——', '/', '\\', '无', '空'])
const absentWords = /^(缺考?|缺席|未(考|参考|参加|到|参加考试|参加测试)|没(考|来|参加)|弃考)$/u
const absentReasons =
  /^(请?假|请假|病假|事假|产假|休假|年假|公休|探亲|出差|外出|公差|公出|学习|培训|值班|住院|借调|驻村|抽调)(缺考|未考)?$/u

/** Reads 85, ８５分, 85.5, 缺考, 请假, 补考72. Never guesses: what it cannot read is `unclear`. */
export function readScoreCell(written: string): ScoreCell {
  const plain = foldText(written).replace(/[()[\]【】。]/gu, '')
  if (blanks.has(plain)) return { is: 'empty' }
  if (absentWords.test(plain)) return { is: 'absent', reason: '' }
  if (absentReasons.test(plain)) return { is: 'absent', reason: plain.replace(/(缺考|未考)$/u, '') }
  const absent = /^缺考[:：,，]?(.+)$/u.exec(plain)
  if (absent?.[1] !== undefined) return { is: 'absent', reason: absent[1] }
  const isRetest = plain.includes('补考')
  const number = readNumber(plain.replace('补考', '').replace(/^[:：]/u, ''))
  if (!number || number.value < 0 || (number.unit !== '' && number.unit !== '分')) return { is: 'unclear' }
  if (Math.abs(Math.round(number.value * 100) - number.value * 100) > 1e-6) return { is: 'unclear' }
  return { is: isRetest ? 'retest' : 'score', value: number.value }
}

const yes = new Set(['√', '✓', '✔', 'v', '是', '1', '对', '有', '○', '●'])
const no = new Set(['×', 'x', '✗', '否', '0', '无'])

/** A column of its own for 缺考: any yes means absent. In 参考情况 the signs mean the opposite. */
export function saysAbsent(written: string, heading: 'absent' | 'presence'): boolean {
  const plain = foldText(written)
  if (plain === '') return false
  if (readScoreCell(written).is === 'absent') return true
  return (heading === 'absent' ? yes : no).has(plain)
}
