import { shortDay } from '../domain/day'
import { stockShortages } from '../domain/stock'
import type { ArchiveRecord } from '../domain/record'
import { recordTitle } from '../domain/recordTitle'
import type { Kind } from '../kinds/kind'
import type { Gap } from './gaps'

/** 结存不足: records of the year after which a stock stands below 0. `records` of every year, because stock carries over. */
export function stockGaps(kind: Kind, records: readonly ArchiveRecord[], year: number): readonly Gap[] {
  if (!kind.stock) return []
  const shortages = stockShortages(kind.stock, records)
  const short = records.filter(record => record.year === year && shortages.has(record.id))
  if (short.length === 0) return []
  const words = short.map(
    record =>
      `${record.date === '' ? '没有日期的' : shortDay(record.date)}${recordTitle(kind, record)} −${shortages.get(record.id) ?? 0}`,
  )
  return [
    {
      tag: '结存不足',
      isDashed: false,
      kind,
      text: `${kind.label}：${words.slice(0, 6).join('、')}${words.length > 6 ? `等 ${words.length} ${kind.unit}` : ''}`,
      figure: {
        id: `gap.${kind.id}.stock`,
        label: `${kind.label}结存不足`,
        unit: '处',
        value: short.length,
        recordIds: short.map(record => record.id),
      },
    },
  ]
}
