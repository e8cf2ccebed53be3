import type { StoredFile } from '../../../shared/bridge'
import type { ArchiveRecord } from '../../../shared/domain/record'
import type { Op } from '../../data/op'
import { piecesOf } from '../../evidence/changeEvidence'
import { pieceOfFile } from '../../evidence/piece'
import { withoutRepeats } from '../../evidence/withoutRepeats'

export type NewPiece = { readonly file: StoredFile; readonly role: string }

export type PiecePlan = {
  readonly ops: readonly Op[]
  /** Records that get at least one piece. */
  readonly records: number
  /** Records that have every one of them already. */
  readonly complete: number
}

/**
 * What adding the same files to many records would do. Each record gets pieces of its own (a caption or role is changed
 * in one alone); the bytes are kept once. Pieces that a record has already are not added again.
 */
export function planPieces(
  records: readonly ArchiveRecord[],
  pieces: readonly NewPiece[],
  newId: () => string,
): PiecePlan {
  const ops: Op[] = []
  for (const record of records) {
    const present = piecesOf(record)
    const made = pieces.map(({ file, role }) => pieceOfFile(newId(), role, file))
    const added = withoutRepeats(made, present)
    if (added.length > 0) ops.push({ op: 'change', id: record.id, set: { evidence: [...present, ...added] } })
  }
  const files = new Map(pieces.map(({ file }) => [file.hash, file]))
  return {
    ops:
      ops.length === 0 ? [] : [...ops, ...[...files.values()].map(file => ({ op: 'file', file }) as const)],
    records: ops.length,
    complete: records.length - ops.length,
  }
}
