import { isLateEntry, missingEvidence, missingFields } from '../../shared/domain/completeness'
import { yearOf } from '../../shared/domain/day'
import type { ArchiveRecord } from '../../shared/domain/record'
import type { Kind } from '../../shared/kinds/kind'
import { Tag } from '../ui/Tag'

/** What a record lacks or is labelled with, in words; also part of the row's name. */
export function recordTagTexts(kind: Kind, record: ArchiveRecord): readonly string[] {
  return [
    ...(missingFields(kind, record.data).length > 0 ? ['待补'] : []),
    ...missingEvidence(kind, record.data).map(role => `缺${role}`),
    ...(isLateEntry(record) ? ['补录'] : []),
    ...(isOutsideYear(record) ? ['不在本年'] : []),
  ]
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
  const texts = recordTagTexts(kind, record)
  const asksForEvidence = kind.evidence.some(rule => rule.atLeast > 0)
  if (texts.length === 0) return asksForEvidence ? <Tag tone="ok">齐</Tag> : null
  const missing = missingFields(kind, record.data)
  return (
    <span className="record-tags" title={[...texts, ...missing.map(label => `待补${label}`)].join('、')}>
      {texts.slice(0, most).map(text => (
        <Tag key={text} tone={text === '补录' ? 'info' : 'warn'} isDashed={text === '待补'}>
          {text}
        </Tag>
      ))}
      {texts.length > most && <span className="record-tags-more">+{texts.length - most}</span>}
    </span>
  )
}
