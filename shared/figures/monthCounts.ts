import { monthOf } from '../domain/day'
import type { ArchiveRecord } from '../domain/record'
import { isYearless, groups, type GroupId, type Kind } from '../kinds/kind'
import type { Figure } from './figure'

/** One month of 每月登记: how many records happened, whole and by 工作区; groups without any are left out. */
export type MonthCount = {
  /** 1 to 12. */
  readonly month: number
  readonly total: Figure
  readonly byGroup: readonly { readonly group: GroupId; readonly figure: Figure }[]
}

export type MonthCounts = {
  readonly months: readonly MonthCount[]
  /** Over the year, in the order in which the bars are stacked. */
  readonly byGroup: readonly { readonly group: GroupId; readonly figure: Figure }[]
  readonly total: Figure
  /** Records of the year whose day is not known yet: they stand in no bar. */
  readonly undated: Figure
}

/** From the foot of a bar upwards: the daily work first, what leads it on top. */
const stacking: readonly GroupId[] = ['environment', 'partnership', 'education', 'organization']

export function groupLabel(group: GroupId): string {
  return groups.find(one => one.id === group)?.label ?? group
}

/** Counts by the day of the event. Records of kinds that belong to no year (人员, 领导小组) count for nothing. */
export function monthCounts(records: readonly ArchiveRecord[], kinds: readonly Kind[]): MonthCounts {
  const groupOf = new Map(
    kinds.flatMap(kind => (kind.group === null || isYearless(kind) ? [] : [[kind.id, kind.group] as const])),
  )
  const events = records.filter(record => groupOf.has(record.kind))
  const dated = events.filter(record => record.date !== '')
  const split = (chosen: readonly ArchiveRecord[], period: string) =>
    stacking.flatMap(group => {
      const own = chosen.filter(record => groupOf.get(record.kind) === group)
      return own.length === 0
        ? []
        : [{ group, figure: countOf(own, `month.${period}.${group}`, groupLabel(group)) }]
    })
  const months = Array.from({ length: 12 }, (_, index) => {
    const chosen = dated.filter(record => record.date !== '' && monthOf(record.date) === index + 1)
    return {
      month: index + 1,
      total: countOf(chosen, `month.${index + 1}`, `${index + 1}月`),
      byGroup: split(chosen, String(index + 1)),
    }
  })
  return {
    months,
    byGroup: split(dated, 'year'),
    total: countOf(dated, 'month.year', '全年'),
    undated: countOf(
      events.filter(record => record.date === ''),
      'month.undated',
      '没有日期',
    ),
  }
}

function countOf(records: readonly ArchiveRecord[], id: string, label: string): Figure {
  return { id, label, unit: '条', value: records.length, recordIds: records.map(record => record.id) }
}
