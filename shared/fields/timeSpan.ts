import { readChineseNumber } from '../domain/readNumber'
import type { Field, FieldOptions, FieldType } from './field'

/** Clock times of one day, `HH:mm`; an open end is null. */
export type TimeSpan = { readonly from: string; readonly to: string | null }

/** 15:00—16:10, or a beginning alone. */
export function timeSpan<const O extends FieldOptions>(
  options: O,
): O & Field<TimeSpan, never> & { readonly type: 'timeSpan' } {
  return { ...options, type: 'timeSpan' }
}

const clock = /^([01]\d|2[0-3]):[0-5]\d$/

/** 上午9时, 下午3点半, 三点一刻, 15:00, 9：30, 1500 → `HH:mm`; null when it is no time of day. */
export function readClock(text: string): string | null {
  const plain = foldNumerals(text.normalize('NFKC').replace(/\s+/gu, ''))
  const match =
    /^(上午|早上|早晨|凌晨|中午|下午|傍晚|晚上|晚)?(\d{1,2})(?:[:.时点](半|一刻|三刻|整|\d{1,2})?分?(?::\d{2})?)?$|^(\d{2})(\d{2})$/u.exec(
      plain,
    )
  if (!match) return null
  let hour = Number(match[2] ?? match[4])
  const minute = minutes[match[3] ?? ''] ?? Number(match[3] ?? match[5] ?? 0)
  if (isAfternoon(match[1] ?? '', hour) && hour < 12) hour += 12
  if (hour > 23 || minute > 59) return null
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}

const minutes: Readonly<Record<string, number>> = { 半: 30, 一刻: 15, 三刻: 45, 整: 0 }

function isAfternoon(word: string, hour: number): boolean {
  return /^(?:下午|傍晚|晚)/u.test(word) || (word === '中午' && hour < 4)
}

/** 九点三十分 → 9点30分; 一刻 stays a word. */
function foldNumerals(text: string): string {
  return text.replace(/[〇零一二两三四五六七八九十]+(?!刻)/gu, run =>
    String(readChineseNumber(run.replace(/^零(?=.)/u, '')) ?? run),
  )
}

/** 下午3点—5点: an end without a word of its own goes on in the half of the day that the beginning names. */
function readEnd(text: string, first: string): string | null {
  const word = /^\s*(下午|傍晚|晚上|晚|中午)/u.exec(first)?.[1]
  const isBare = /^\s*(?:\d|[〇零一二两三四五六七八九十])/u.test(text)
  const [plain, later] = [readClock(text), word && isBare ? readClock(word + text.trim()) : null]
  const from = readClock(first)
  return later !== null && plain !== null && from !== null && plain < from ? later : plain
}

export const timeSpanType: FieldType<TimeSpan> = {
  id: 'timeSpan',
  column: 'text',
  isEmpty: value => value.from === '',
  isValid: json => {
    if (typeof json !== 'object' || json === null || !('from' in json) || !('to' in json)) return false
    return (
      typeof json.from === 'string' &&
      clock.test(json.from) &&
      (json.to === null || (typeof json.to === 'string' && clock.test(json.to)))
    )
  },
  check: value => (value.to !== null && value.to < value.from ? ['结束时间早于开始时间'] : []),
  read: cell => {
    if (cell.trim() === '') return { ok: true, value: undefined }
    const [first = '', second, ...rest] = cell.normalize('NFKC').split(/[\u2010-\u2015\u2212~～至到-]+/u)
    const from = readClock(first)
    const to = second === undefined || second.trim() === '' ? null : readEnd(second, first)
    if (from === null || rest.length > 0 || (second?.trim() && to === null))
      return { ok: false, reason: `“${cell.trim()}”看不出时间，可写 15:00—16:10 或 下午3点` }
    return { ok: true, value: { from, to } }
  },
  toText: value => (value.to === null ? value.from : `${value.from}—${value.to}`),
  toCell: value => (value.to === null ? value.from : `${value.from}—${value.to}`),
  sortKey: value => value.from,
}
