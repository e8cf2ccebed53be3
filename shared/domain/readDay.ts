import { addDays, isRealDay, toDay, type Day } from './day'
import { readChineseNumber } from './readNumber'

export type DayReading =
  { readonly ok: true; readonly day: Day } | { readonly ok: false; readonly reason: string }

/**
 * Reads a day as offices write it: 2018.3.5, 2018年3月5日, 2018-03-05, 2018/3/5 星期一, 20180305, 3/5, 3月5日 (year of the
 * work), 5 or 5日 (this month, when `month` is given), 今天, 昨天, full-width and Chinese numerals. Refuses days that no
 * calendar has and two-digit years, each with its reason.
 */
export function readDay(text: string, from: { year: number; today: Day; month?: number }): DayReading {
  const plain = foldNumerals(text.normalize('NFKC'))
    .replace(/[（(]?(?:星期|周)[一二三四五六日天][)）]?/gu, '')
    .replace(/\s+/gu, '')
  if (plain === '') return { ok: false, reason: '没有写日期' }
  const word = dayWords.get(plain)
  if (word !== undefined) return { ok: true, day: addDays(from.today, word) }
  const full =
    /^(\d{4})(?:[.\-/年](\d{1,2})[.\-/月](\d{1,2})[日号]?|(\d{2})(\d{2}))(?:T?[\d:：时分秒点上下午.]*Z?)?$/u.exec(
      plain,
    )
  if (full) return build(Number(full[1]), Number(full[2] ?? full[4]), Number(full[3] ?? full[5]))
  const short = /^(\d{1,2})[.\-/月](\d{1,2})[日号]?$/u.exec(plain)
  if (short) return build(from.year, Number(short[1]), Number(short[2]))
  const alone = /^(\d{1,2})[日号]?$/u.exec(plain)
  if (alone && from.month !== undefined) return build(from.year, from.month, Number(alone[1]))
  if (/^\d{2}[.\-/年]\d{1,2}[.\-/月]\d{1,2}[日号]?$/u.test(plain))
    return { ok: false, reason: '年份要写四位，如 2018年3月5日' }
  return { ok: false, reason: `“${text.trim()}”看不出是哪一天，可写 2018年3月5日、2018.3.5 或 3月5日` }
}

const dayWords: ReadonlyMap<string, number> = new Map([
  ['今天', 0],
  ['今日', 0],
  ['昨天', -1],
  ['昨日', -1],
  ['前天', -2],
  ['明天', 1],
  ['明日', 1],
  ['后天', 2],
])

function build(year: number, month: number, date: number): DayReading {
  if (isRealDay(year, month, date)) return { ok: true, day: toDay(year, month, date) }
  return { ok: false, reason: `没有${year}年${month}月${date}日这一天` }
}

/** 二〇一八年三月五日 → 2018年3月5日; anything that is not a numeral stays. */
function foldNumerals(text: string): string {
  return text.replace(/(?<!星期|周)[〇零一二三四五六七八九十]+(?=[年月日号])/gu, run =>
    String(readChineseNumber(run) ?? run),
  )
}
