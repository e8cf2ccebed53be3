import type { StoredFile } from '../../shared/bridge'
import type { ArchiveRecord } from '../../shared/domain/record'
import { evidenceType, type EvidencePiece } from '../../shared/fields/evidence'
import type { Archive } from '../data/archive'

export type Pieces = readonly EvidencePiece[]

/** What is being written and has not arrived in the record yet, so that two quick changes do not undo each other. */
const underWay = new Map<string, Pieces>()

/** The pieces of a record; something unreadable shows as none, and stays in the record until a piece is changed. */
export function piecesOf(record: ArchiveRecord): Pieces {
  const value = record.data['evidence']
  // The checked edge between stored JSON and its type.
  return evidenceType.isValid(value, { type: 'evidence', label: '材料' }) ? (value as Pieces) : []
}

/**
 * One change of the pieces, with the metadata of new files in the same commit. Enqueued before it returns, so a
 * closing window still writes it.
 */
export async function changeEvidence(
  archive: Archive,
  record: ArchiveRecord,
  why: string,
  change: (pieces: Pieces) => Pieces,
  files: readonly StoredFile[] = [],
): Promise<void> {
  const key = `${archive.name}|${record.id}`
  const pieces = change(underWay.get(key) ?? piecesOf(record))
  underWay.set(key, pieces)
  try {
    await archive.commit(
      [
        { op: 'change', id: record.id, set: { evidence: pieces.length === 0 ? undefined : pieces } },
        ...files.map(file => ({ op: 'file', file }) as const),
      ],
      why,
    )
  } finally {
    if (underWay.get(key) === pieces) underWay.delete(key)
  }
}
