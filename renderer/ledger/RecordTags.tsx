import { lackingForClosing } from '../../shared/domain/closing'
import { isLateEntry, missingEvidence, missingFields } from '../../shared/domain/completeness'
import { yearOf, type Day } from '../../shared/domain/day'
import { deadlineOf, deadlineText } from '../../shared/domain/deadline'
import type { DeadlineState } from '../../shared/domain/deadlineSpec'
import type { ArchiveRecord } from '../../shared/domain/record'
import type { Kind } from '../../shared/kinds/kind'
import { useFieldContext } from '../data/useArchive'
import { useShortages } from '../data/useShortages'
import { Tag } from '../ui/Tag'

export type RecordTag = {
  readonly text: string
  readonly tone: 'danger' | 'warn' | 'info'
  readonly isDashed?: true
}

/**
 * What a record lacks or is labelled with, in words; also part of the row's name. The most urgent first.
 * `shortage`: how far below 0 the stock stands after it.
 */
export function recordTags(
  kind: Kind,
  record: ArchiveRecord,
  today: Day,
  shortage = 0,
): readonly RecordTag[] {
  const warn = (text: string): RecordTag => ({ text, tone: 'warn' })
  return [
    ...deadlineTags(kind, record, today),
    ...(shortage > 0 ? [{ text: `结存 −${shortage}`, tone: 'danger' as const }] : []),
    ...(missingFields(kind, record.data).length > 0 ? [{ ...warn('待补'), isDashed: true as const }] : []),
    ...missingEvidence(kind, record.data).map(role => warn(`缺${role}`)),
    ...(isLateEntry(record) ? [{ text: '补录', tone: 'info' as const }] : []),
    ...(isOutsideYear(record) ? [warn('不在本年')] : []),
  ]
}

function deadlineTags(kind: Kind, record: ArchiveRecord, today: Day): readonly RecordTag[] {
  if (!kind.deadline) return []
  const deadline = deadlineOf(kind.deadline, record.data, today)
  const { closed } = kind.deadline
  const text = deadlineText(kind.deadline, deadline)
  if (deadline.state === 'overdue') return [{ text, tone: 'danger' }]
  if (deadline.state === 'due') return [{ text, tone: 'warn' }]
  if (closed && deadline.state === 'done') return [{ text: `待${closed.action}`, tone: 'warn' }]
  const isClosedTooSoon = deadline.state === 'closed' && lackingForClosing(kind, record.data).length > 0
  return closed && isClosedTooSoon ? [{ text: `${closed.action}缺项`, tone: 'warn' }] : []
}

/** Red is late, amber is due, green is over; the rest is neither. */
export function stateTone(state: DeadlineState): 'danger' | 'warn' | 'ok' | 'mute' {
  if (state === 'overdue') return 'danger'
  if (state === 'due' || state === 'done') return 'warn'
  return state === 'closed' ? 'ok' : 'mute'
}

export function isOutsideYear(record: ArchiveRecord): boolean {
  return record.year !== 0 && record.date !== '' && yearOf(record.date) !== record.year
}

/** `most` tags are shown, the rest is a number. */
export function RecordTags({
  kind,
  record,
  most,
}: {
  readonly kind: Kind
  readonly record: ArchiveRecord
  readonly most: number
}) {
  const { today } = useFieldContext()
  const shortage = useShortages(kind).get(record.id)
  const tags = recordTags(kind, record, today, shortage)
  const asksForEvidence = kind.evidence.some(rule => rule.atLeast > 0)
  if (tags.length === 0) return asksForEvidence ? <Tag tone="ok">齐</Tag> : null
  const missing = missingFields(kind, record.data)
  const all = [...tags.map(tag => tag.text), ...missing.map(label => `待补${label}`)]
  return (
    <span className="record-tags" title={all.join('、')}>
      {tags.slice(0, most).map(tag => (
        <Tag key={tag.text} tone={tag.tone} isDashed={tag.isDashed === true}>
          {tag.text}
        </Tag>
      ))}
      {tags.length > most && <span className="record-tags-more">+{tags.length - most}</span>}
    </span>
  )
}
