import type { ArchiveRecord } from '../../shared/domain/record'
import type { EvidencePiece } from '../../shared/fields/evidence'
import type { Archive } from '../data/archive'
import { showToast } from '../ui/toast'
import { changeEvidence } from './changeEvidence'

/** Takes a piece out of the record. Its file stays with the host, so that it can come back. */
export async function removePiece(
  archive: Archive,
  record: ArchiveRecord,
  piece: EvidencePiece,
): Promise<void> {
  const what = piece.name || piece.role
  await changeEvidence(archive, record, `移除${piece.role}`, all => all.filter(one => one.id !== piece.id))
  showToast({
    text: `已移除“${what}”`,
    actions: [{ label: '撤销', run: () => void archive.undo() }],
  })
}
