import type { ArchiveRecord } from '../../shared/domain/record'
import type { Kind } from '../../shared/kinds/kind'
import type { MenuItem } from '../ui/Menu'

/** What the kind's declaration lets one do with a record beyond what all have. */
export function useRecordActions(_kind: Kind, _record: ArchiveRecord): readonly MenuItem[] {
  return []
}
