import type { Pieces } from './changeEvidence'

/** The same file under the same name and role, dropped twice, is one piece. */
export function withoutRepeats(made: Pieces, present: Pieces): Pieces {
  const known = new Set(present.map(signature))
  return made.filter(piece => {
    const own = signature(piece)
    if (known.has(own)) return false
    known.add(own)
    return true
  })
}

function signature(piece: Pieces[number]): string {
  return JSON.stringify([piece.file?.hash, piece.name, piece.role])
}
