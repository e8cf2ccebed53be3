import type { ArchiveRecord } from '../../../shared/domain/record'
import type { Kind } from '../../../shared/kinds/kind'
import type { Archive } from '../../data/archive'
import { newId } from '../../data/newId'
import { showToast } from '../../ui/toast'
import { freshRecords } from './freshRecords'
import { planPieces, type NewPiece } from './planPieces'

/** Adds the files to the records in one commit, worked out anew from what they have by now. */
export async function addPieces(
  archive: Archive,
  kind: Kind,
  chosen: readonly ArchiveRecord[],
  pieces: readonly NewPiece[],
): Promise<void> {
  const { ops, records } = planPieces(await freshRecords(archive, kind, chosen), pieces, newId)
  const [first] = pieces
  const what = pieces.length === 1 && first ? first.role : `材料 ${pieces.length} 件`
  await archive.commit(ops, `给 ${records} 条${kind.label}添加${what}`)
  if (ops.length === 0) return showToast({ text: '这些记录都已有这些材料' })
  showToast({
    text: `已给 ${records} 条${kind.label}添加${what}`,
    actions: [{ label: '撤销', run: () => void archive.undo() }],
  })
}
