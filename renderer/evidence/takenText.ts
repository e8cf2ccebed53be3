import { daysBetween, isDay, longDay, type Day } from '../../shared/domain/day'

/** 拍摄于 2018年4月2日 09:11，比记录日期晚 3 天. Said, not judged: cameras' clocks are often wrong. */
export function takenText(takenAt: string | null, eventOn: Day | ''): string {
  const day = takenAt?.slice(0, 10)
  if (takenAt === null || !isDay(day)) return ''
  const taken = `拍摄于 ${longDay(day)} ${takenAt.slice(11, 16)}`
  if (eventOn === '') return taken
  const days = daysBetween(eventOn, day)
  if (days === 0) return `${taken}，与记录日期同一天`
  return `${taken}，比记录日期${days > 0 ? '晚' : '早'} ${Math.abs(days)} 天`
}
