import type { ClaimSpec } from '../../domain/claim'
import { deadlineOf } from '../../domain/deadline'
import type { ArchiveRecord } from '../../domain/record'
import { evidenceType, type EvidencePiece } from '../../fields/evidence'
import type { Kind } from '../../kinds/kind'
import { eventsByKind, type DraftArchive } from './draftArchive'
import { finding, type LintFinding } from './lintFinding'

/** K27 and its like: 密度达标 without a 检测结论, 全部整改到位 with some still open. */
export function lintUnprovedClaims(text: string, archive: DraftArchive): readonly LintFinding[] {
  const claims = eventsByKind(archive).flatMap(([kind, events]) =>
    (kind.claims ?? []).map(claim => ({ claim, failing: failingOf(kind, claim, events, archive) })),
  )
  return [...text.matchAll(/[^。！？；\n]+/gu)].flatMap(({ 0: sentence, index }) =>
    claims.flatMap(({ claim, failing }) => {
      const words = claim.says.map(group => group.find(word => sentence.includes(word)))
      const last = words.at(-1)
      if (failing === null || last === undefined || words.includes(undefined)) return []
      const start = index + sentence.indexOf(last)
      const message = `“${words.join('…')}”缺依据：${failing.what}${claim.lacks}。`
      return [
        {
          ...finding('unprovedClaim', text, [start, start + last.length], message, null),
          recordIds: failing.recordIds,
        },
      ]
    }),
  )
}

/** The records that should prove the claim and do not; null where it is proved. */
function failingOf(
  kind: Kind,
  { needs }: ClaimSpec,
  events: readonly ArchiveRecord[],
  { context }: DraftArchive,
) {
  if ('role' in needs) {
    if (events.some(event => piecesOf(event).some(piece => piece.role === needs.role))) return null
    return { what: `${kind.label}${events.length}${kind.unit}，`, recordIds: events.map(event => event.id) }
  }
  const { deadline } = kind
  if (!deadline) throw new Error(`kind ${kind.id} has no deadline for its claim`)
  const open = events.filter(
    event => !needs.states.includes(deadlineOf(deadline, event.data, context.today).state),
  )
  if (open.length === 0) return null
  return {
    what: `${kind.label}${events.length}${kind.unit}，${open.length}${kind.unit}`,
    recordIds: open.map(event => event.id),
  }
}

function piecesOf(event: ArchiveRecord): readonly EvidencePiece[] {
  const value = event.data['evidence']
  return evidenceType.isValid(value, { type: 'evidence', label: '' })
    ? (value as readonly EvidencePiece[])
    : [] // checked by isValid
}
