import { readChineseNumber } from '../../domain/readNumber'
import { toDay } from '../../domain/day'
import { foldDigits } from '../numbers/foldDigits'

/** When something was, as the words say: days or months of the year; `null` where they say nothing. */
export type SpokenPeriod =
  { readonly days: readonly string[] } | { readonly months: readonly number[] } | { readonly wholeYear: true }

const digit = String.raw`(\d{1,2}|[一二三四五六七八九十]{1,3})`
const quarters = '一二三四'

/** Titles of campaigns (爱国卫生月) hold no month of their own; 2018年 alone says the whole year. */
export function spokenPeriod(words: string, year: number): SpokenPeriod | null {
  const text = foldDigits(words).replace(/《[^》]*》|“[^”]*”/gu, '')
  const days = Array.from(text.matchAll(new RegExp(`${digit}月${digit}[日号]`, 'gu')), match =>
    toDay(year, numberOf(match[1]), numberOf(match[2])),
  )
  const since = new RegExp(`(?:自|从)?${digit}月(?:份|${digit}[日号])?(?:起|以来|开始|以后)`, 'u').exec(text)
  if (since) return { months: monthsFrom(numberOf(since[1]), 12) }
  const until = new RegExp(
    `(?:截至|截止|截止到|至|到)(?:\\d{4}年)?${digit}月(?:份|底|末|${digit}[日号])?`,
    'u',
  ).exec(text)
  const range = new RegExp(
    `${digit}(?:月份?)?(?:${digit}[日号])?[—–\\-~～至到]${digit}月(?:份|底)?(?!\\d)`,
    'u',
  ).exec(text)
  if (range && !until?.[0].startsWith('截'))
    return { months: monthsFrom(numberOf(range[1]), numberOf(range[3])) }
  if (until?.[0].startsWith('截')) return { months: monthsFrom(1, numberOf(until[1])) }
  if (days.length > 0) return { days }
  if (/上半年/u.test(text)) return { months: monthsFrom(1, 6) }
  if (/下半年/u.test(text)) return { months: monthsFrom(7, 12) }
  const quarter = /(?:第?([一二三四1-4])季度|([一二三四])、([一二三四])季度)/u.exec(text)
  if (quarter) {
    const first = quarterOf(quarter[2] ?? quarter[1])
    const last = quarterOf(quarter[3] ?? quarter[1])
    return { months: monthsFrom(first * 3 - 2, last * 3) }
  }
  const months = Array.from(
    text.matchAll(
      /((?:(?:\d{1,2}|[一二三四五六七八九十]{1,2})[、和])*(?:\d{1,2}|[一二三四五六七八九十]{1,2}))月(?!\d|饼|底前)/gu,
    ),
    match => (match[1] ?? '').split(/[、和]/u).map(numberOf),
  ).flat()
  const real = months.filter(month => month >= 1 && month <= 12)
  if (real.length > 0) return { months: real }
  if (/全年|今年|年内|本年|年度|一年来|全年度|20\d{2}年/u.test(text)) return { wholeYear: true }
  return null
}

function monthsFrom(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index)
}

function numberOf(sign: string | undefined): number {
  return readChineseNumber(sign ?? '') ?? Number(sign)
}

function quarterOf(sign: string | undefined): number {
  return quarters.indexOf(sign ?? '') >= 0 && sign !== undefined ? quarters.indexOf(sign) + 1 : Number(sign)
}
