import { addDays, daysBetween, monthOf, toDay, weekdayOf, type Day } from '../../domain/day'
import { claimedEvents } from './claimedEvents'
import type { DraftArchive } from './draftArchive'
import { finding, type LintFinding } from './lintFinding'

/** 每周, 每两周, 每个季度, 按月, 逢周末; a count behind it: 每周开展2次. */
const claim =
  /(?:每|逢|每逢|按)(?:个)?([两二三])?(?:个)?(周末|周|星期|月|季度|季|半年)(?![边围末岁刊])(?:[一二三四五六日天](?!次|至|到))?(?:[^，。；：、\n]{0,8}?([一二两三四五六七八九\d])(?:次|场|期))?/gu
/** A rule or a plan is not an event. */
const isRule = /制度|机制|规定|下一步|计划|拟|将(?:继续|进一步|坚持|每)|要(?:坚持|求各|继续)/u
const numbers = '零一二三四五六七八九'
/** K24: below this share of its weeks or months a claim is no longer true. */
const enough = 0.8

/** 每周 with 31 of 52: a claim of frequency against the days of the records it speaks of. */
export function lintFrequency(text: string, archive: DraftArchive): readonly LintFinding[] {
  const plans = planSections(text)
  return [...text.matchAll(/[^。！？；\n]+/gu)].flatMap(({ 0: sentence, index: start }) => {
    if (isRule.test(sentence) || plans.some(([from, to]) => start >= from && start < to)) return []
    return [...sentence.matchAll(claim)].flatMap(match => {
      const clause = clauseAround(sentence, match.index)
      const events = claimedEvents(clause, archive) ?? claimedEvents(sentence, archive)
      if (!events) return []
      const every = numberOf(match[1]) ?? 1
      const times = numberOf(match[3]) ?? 1
      const days = events.records.flatMap(record => (record.date === '' ? [] : [record.date]))
      const { all, held, unit, inTime } = count(
        match[2] ?? '',
        every,
        times,
        days,
        archive,
        monthsSaid(clause),
      )
      if (all === 0 || held / all >= enough) return []
      const span = [start + match.index, start + match.index + match[0].length] as const
      const message = `“${match[0]}”应有${all}${unit}的记录，${events.name}实有${held}${unit}（共${inTime}次）。`
      return [
        {
          ...finding('frequency', text, span, message, null),
          recordIds: events.records.map(record => record.id),
        },
      ]
    })
  })
}

function numberOf(sign: string | undefined): number | null {
  if (sign === undefined) return null
  if (/\d/u.test(sign)) return Number(sign)
  return sign === '两' ? 2 : numbers.indexOf(sign)
}

/** The words between the commas around a place; what follows to the next comma belongs to them. */
function clauseAround(sentence: string, at: number): string {
  const start = Math.max(sentence.lastIndexOf('，', at), sentence.lastIndexOf('：', at)) + 1
  const end = sentence.indexOf('，', at)
  return sentence.slice(start, end === -1 ? undefined : end)
}

/** 4月至6月, 上半年; the whole year where nothing is said. */
function monthsSaid(clause: string): readonly [number, number] {
  const range = /(\d{1,2})月?(?:份)?[至到—－-]+(\d{1,2})月/u.exec(clause)
  if (range) return [Number(range[1]), Number(range[2])]
  if (clause.includes('上半年')) return [1, 6]
  return clause.includes('下半年') ? [7, 12] : [1, 12]
}

/** How many weeks, months … lie in the months said and have passed, and how many of them hold the events they should. */
function count(
  word: string,
  every: number,
  times: number,
  days: readonly Day[],
  { year, context }: DraftArchive,
  [first, last]: readonly [number, number],
) {
  const { unit, bucket, size } = measures[word] ?? week
  const from = toDay(year, first, 1)
  const to = [
    last === 12 ? toDay(year, 12, 31) : addDays(toDay(year, last + 1, 1), -1),
    context.today,
  ].reduce((a, b) => (a < b ? a : b))
  if (to < from) return { all: 0, held: 0, unit, inTime: 0 }
  const base = bucket(from)
  const all = Math.max(1, size(from, to))
  const perBucket = new Map<number, number>()
  const inTime = days.filter(day => day >= from && day <= to)
  for (const day of inTime) {
    const key = Math.floor((bucket(day) - base) / every)
    perBucket.set(key, (perBucket.get(key) ?? 0) + 1)
  }
  const buckets = Math.ceil(all / every)
  const held = [...perBucket.values()].filter(many => many >= times).length
  return {
    all: buckets,
    held: Math.min(held, buckets),
    unit: every === 1 ? unit : `个${every}${unit}`,
    inTime: inTime.length,
  }
}

type Measure = {
  readonly unit: string
  /** Running number of the week or month that a day lies in. */
  readonly bucket: (day: Day) => number
  readonly size: (from: Day, to: Day) => number
}

const week: Measure = {
  unit: '周',
  bucket: day => Math.floor((daysBetween('2000-01-03', day) - ((weekdayOf(day) + 6) % 7)) / 7),
  size: (from, to) => Math.floor((daysBetween(from, to) + 1) / 7),
}
const month: Measure = {
  unit: '个月',
  bucket: day => monthOf(day),
  size: (from, to) => monthOf(to) - monthOf(from) + 1,
}
const quarter: Measure = {
  unit: '个季度',
  bucket: day => Math.floor((monthOf(day) - 1) / 3),
  size: (from, to) => Math.ceil(monthOf(to) / 3) - Math.floor((monthOf(from) - 1) / 3),
}
const half: Measure = {
  unit: '个半年',
  bucket: day => (monthOf(day) > 6 ? 1 : 0),
  size: (from, to) => (monthOf(to) > 6 ? 2 : 1) - (monthOf(from) > 6 ? 1 : 0),
}
const measures: Readonly<Record<string, Measure>> = {
  周: week,
  周末: week,
  星期: week,
  月: month,
  季度: quarter,
  季: quarter,
  半年: half,
}

/** From a heading that speaks of what comes to the next heading of its level, in offsets. */
function planSections(text: string): readonly (readonly [number, number])[] {
  const heads = [...text.matchAll(/^[ \t\u3000]*[一二三四五六七八九十]{1,3}、[^\n]*/gmu)]
  return heads.flatMap((head, index) =>
    /打算|计划|下一步|安排|思路/u.test(head[0])
      ? [[head.index, heads[index + 1]?.index ?? text.length] as const]
      : [],
  )
}
