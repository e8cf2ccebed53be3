import { daysInMonth, isRealDay, toDay, type Day } from '../domain/day'

/**
 * 8月调出 → left on 31 August, 3月调入 → came on 1 March; with a date, on that day. Offices write moves into 备注 in
 * these words. Null when the note says no such thing.
 */
export function readTransferNote(
  note: string,
  year: number,
): { readonly field: 'from' | 'to'; readonly day: Day } | null {
  const match =
    /(?:(\d{4})[年.])?(\d{1,2})(?:月份?|[.])(?:(\d{1,2})日?|初|底|中旬|上旬|下旬)?(?:已|被|由.{0,8}?)?(调入|调进|调来|入职|到岗|报到|调出|调走|调离|离职|退休|辞职|离岗)/u.exec(
      note.normalize('NFKC').replace(/\s+/gu, ''),
    )
  if (!match) return null
  const [, givenYear, givenMonth, givenDate, word = ''] = match
  const [of, month] = [Number(givenYear ?? year), Number(givenMonth)]
  const comes = /^(调入|调进|调来|入职|到岗|报到)$/u.test(word)
  if (month < 1 || month > 12) return null
  const date = givenDate === undefined ? (comes ? 1 : daysInMonth(of, month)) : Number(givenDate)
  return isRealDay(of, month, date) ? { field: comes ? 'from' : 'to', day: toDay(of, month, date) } : null
}
