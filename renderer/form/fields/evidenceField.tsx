import type { EvidencePiece } from '../../../shared/fields/evidence'
import { EvidenceGroup } from '../../evidence/EvidenceGroup'
import type { FieldEditorProps } from '../fieldEditor'

/** 材料. Its changes are commits of their own, because a new file's metadata belongs into the same one. */
export function EvidenceField({ record }: FieldEditorProps<readonly EvidencePiece[]>) {
  // Pieces belong to a record; without one (a line of a table) there is nothing to add them to.
  return record === undefined ? null : <EvidenceGroup key={record.id} record={record} isTitled={false} />
}
