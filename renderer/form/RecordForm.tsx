import type { ArchiveRecord } from '../../shared/domain/record'
import type { Kind } from '../../shared/kinds/kind'

/** Placeholder until the form lands. */
export function RecordForm({ record }: { readonly record: ArchiveRecord; readonly kind: Kind }) {
  return <p>{record.id}</p>
}
