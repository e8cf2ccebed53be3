import { shortDay, dayOfClock } from '../../shared/domain/day'
import type { Kind } from '../../shared/kinds/kind'
import type { HistoryRow } from '../data/history'

/** 今天 14:32 周琳 改“议定事项” */
export function lastChangeText(row: HistoryRow | undefined, kind: Kind): string {
  return row === undefined ? '' : `${clockText(row.at)} ${row.who} ${row.why || kind.label}`
}

/** 今天 14:32, or 6月3日 14:32, or with the year when it is not this one. */
export function clockText(iso: string): string {
  const clock = new Date(iso)
  const day = dayOfClock(clock)
  const today = dayOfClock(new Date())
  const time = `${String(clock.getHours()).padStart(2, '0')}:${String(clock.getMinutes()).padStart(2, '0')}`
  if (day === today) return `今天 ${time}`
  return day.slice(0, 4) === today.slice(0, 4)
    ? `${shortDay(day)} ${time}`
    : `${day.slice(0, 4)}年${shortDay(day)} ${time}`
}
