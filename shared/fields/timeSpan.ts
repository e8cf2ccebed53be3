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

/** 上午9时, 下午3点半, 15:00, 9：30, 1500 → `HH:mm`; null when it is no time of day. */
export function readClock(text: string): string | null {
  const plain = text.normalize('NFKC').replace(/\s+/gu, '')
  const match = /^(上午|下午|晚上|中午)?(\d{1,2})(?:[:时点](半|\d{1,2})?分?)?$|^(\d{2})(\d{2})$/u.exec(plain)
  if (!match) return null
  let hour = Number(match[2] ?? match[4])
  const minute = match[3] === '半' ? 30 : Number(match[3] ?? match[5] ?? 0)
  if ((match[1] === '下午' || match[1] === '晚上') && hour < 12) hour += 12
  if (hour > 23 || minute > 59) return null
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
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
    const [first = '', second] = cell.normalize('NFKC').split(/[—–~～至到-]+/u)
    const from = readClock(first)
    const to = second === undefined || second.trim() === '' ? null : readClock(second)
    if (from === null || (second?.trim() && to === null))
      return { ok: false, reason: `“${cell.trim()}”看不出时间，可写 15:00—16:10 或 下午3点` }
    return { ok: true, value: { from, to } }
  },
  toText: value => (value.to === null ? value.from : `${value.from}—${value.to}`),
  toCell: value => (value.to === null ? value.from : `${value.from}—${value.to}`),
  sortKey: value => value.from,
}
