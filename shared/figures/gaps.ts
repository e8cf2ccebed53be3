import { missingEvidence, missingFields } from '../domain/completeness'
import { shortDay } from '../domain/day'
import { openLines } from '../domain/openLines'
import type { ArchiveRecord } from '../domain/record'
import type { Kind } from '../kinds/kind'
import type { Figure } from './figure'

/** 材料缺口: one thing that records of one kind lack. `figure.value` counts 处. */
export type Gap = {
  /** 缺照片, 待补, 待补考 */
  readonly tag: string
  readonly isDashed: boolean
  readonly kind: Kind
  /** 会议：1月24日、3月30日 */
  readonly text: string
  readonly figure: Figure
}

type Place = { readonly record: ArchiveRecord; readonly many: number; readonly words: string }

/** So many days are written out; the rest is said by number. */
const namedDays = 12

/** What is missing in these records, evidence first, in the order of the kinds. */
export function gapsOf(records: readonly ArchiveRecord[], kinds: readonly Kind[]): readonly Gap[] {
  return kinds.flatMap(kind => {
    const own = records
      .filter(record => record.kind === kind.id)
      .toSorted((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0))
    return [...evidenceGaps(kind, own), ...lineGaps(kind, own), ...fieldGaps(kind, own)]
  })
}

function evidenceGaps(kind: Kind, records: readonly ArchiveRecord[]): readonly Gap[] {
  const missing = new Map(records.map(record => [record.id, missingEvidence(kind, record.data)]))
  return kind.evidence.flatMap(({ role }) => {
    const places = records
      .filter(record => missing.get(record.id)?.includes(role))
      .map(record => ({ record, many: 1, words: dayOf(record) }))
    return gap(kind, `缺${role}`, places, false)
  })
}

function lineGaps(kind: Kind, records: readonly ArchiveRecord[]): readonly Gap[] {
  if (!kind.openLines) return []
  const places = records.flatMap(record => {
    const open = openLines(kind, record.data)
    return open.length === 0
      ? []
      : [{ record, many: open.length, words: `${dayOf(record)} ${open.length} 人` }]
  })
  return gap(kind, kind.openLines.tag, places, false)
}

function fieldGaps(kind: Kind, records: readonly ArchiveRecord[]): readonly Gap[] {
  const places = records.flatMap(record => {
    const labels = missingFields(kind, record.data)
    return labels.length === 0
      ? []
      : [{ record, many: labels.length, words: `${dayOf(record)}缺${labels.join('、')}` }]
  })
  return gap(kind, '待补', places, true)
}

function gap(kind: Kind, tag: string, places: readonly Place[], isDashed: boolean): readonly Gap[] {
  if (places.length === 0) return []
  const named = places.slice(0, namedDays).map(place => place.words)
  const rest = places.length > named.length ? `等 ${places.length} ${kind.unit}` : ''
  return [
    {
      tag,
      isDashed,
      kind,
      text: `${kind.label}：${named.join('、')}${rest}`,
      figure: {
        id: `gap.${kind.id}.${tag}`,
        label: `${kind.label}${tag}`,
        unit: '处',
        value: places.reduce((sum, place) => sum + place.many, 0),
        recordIds: places.map(place => place.record.id),
      },
    },
  ]
}

function dayOf(record: ArchiveRecord): string {
  return record.date === '' ? '没有日期的' : shortDay(record.date)
}
