import type { ArchiveRecord } from '../../../shared/domain/record'
import type { Kind } from '../../../shared/kinds/kind'
import type { Archive } from '../../data/archive'
import { flushDrafts } from '../../data/drafts'

/** The chosen records as they are now, with what was still being typed in the form; without those deleted meanwhile. */
export async function freshRecords(
  archive: Archive,
  kind: Kind,
  chosen: readonly ArchiveRecord[],
): Promise<readonly ArchiveRecord[]> {
  await flushDrafts()
  await archive.settled()
  const ids = new Set(chosen.map(record => record.id))
  const { records } = archive.cache.slice(kind.id, archive.settings.year)
  return records.filter(record => ids.has(record.id))
}
