import type { ArchiveRecord } from '../../shared/domain/record'
import { referenceText } from '../../shared/domain/openedRecords'
import { findKind } from '../../shared/kinds/index'
import type { Kind } from '../../shared/kinds/kind'
import { openRecord } from '../app/openFigure'
import { useArchive } from '../data/useArchive'
import { useRecordsById } from '../data/useRecordsById'
import { PageLink } from '../ui/PageLink'
import { ClosingLine } from './ClosingLine'
import { OpenedRecords } from './OpenedRecords'
import './recordLinks.css'

type RecordLinksProps = { readonly kind: Kind; readonly record: ArchiveRecord }

/** What the record rests on, what was made of it, and the step that ends it; nothing where the kind has none of these. */
export function RecordLinks({ kind, record }: RecordLinksProps) {
  return (
    <>
      <References kind={kind} record={record} />
      {kind.opens && <OpenedRecords kind={kind} spec={kind.opens} record={record} />}
      {kind.deadline && <ClosingLine kind={kind} spec={kind.deadline} record={record} />}
    </>
  )
}

/** The fields name other records; here they open. */
function References({ kind, record }: RecordLinksProps) {
  const archive = useArchive()
  const named = Object.entries(kind.fields).flatMap(([key, field]) => {
    const id = field.type === 'reference' ? idOf(record.data[key]) : null
    return id === null ? [] : [{ label: field.label, id }]
  })
  const found = useRecordsById(named.map(one => one.id))
  return named.map(({ label, id }) => {
    const other = found.find(one => one.id === id)
    const otherKind = other && findKind(other.kind)
    return other && otherKind ? (
      <div key={`${label} ${id}`} className="record-links record-link-line">
        <span className="record-link-word">{label}</span>
        <PageLink className="record-link-title" onOpen={() => void openRecord(archive, other)}>
          {referenceText(otherKind, other)}
        </PageLink>
      </div>
    ) : null
  })
}

function idOf(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || !('id' in value)) return null
  return typeof value.id === 'string' ? value.id : null
}
