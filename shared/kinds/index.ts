import type { Kind } from './kind'
import { material } from './material'
import { meeting } from './meeting'
import { person } from './person'
import { quiz } from './quiz'
import { training } from './training'

/** Every kind of the house, in the order of the navigation. */
export const kinds: readonly Kind[] = [meeting, material, training, quiz, person]

const byId = new Map(kinds.map(kind => [kind.id, kind]))

/** Undefined for a kind this version does not know (data of a newer one). */
export function findKind(id: string): Kind | undefined {
  return byId.get(id)
}

/** Throws for an unknown id: use it where the id comes from a record already accepted. */
export function kindOf(id: string): Kind {
  const kind = byId.get(id)
  if (!kind) throw new Error(`unknown kind ${id}`)
  return kind
}
