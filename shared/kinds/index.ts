import { achievement } from './achievement'
import { activity } from './activity'
import { assignment } from './assignment'
import { board } from './board'
import { civility } from './civility'
import { duty } from './duty'
import { functionWork } from './functionWork'
import { fund } from './fund'
import { handout } from './handout'
import { honor } from './honor'
import { inspection } from './inspection'
import type { Kind } from './kind'
import { leadingGroup } from './leadingGroup'
import { material } from './material'
import { meeting } from './meeting'
import { person } from './person'
import { pestControl } from './pestControl'
import { plan } from './plan'
import { pledge } from './pledge'
import { publicity } from './publicity'
import { quiz } from './quiz'
import { rectification } from './rectification'
import { shift } from './shift'
import { shortcoming } from './shortcoming'
import { smokeFacility } from './smokeFacility'
import { smokePatrol } from './smokePatrol'
import { summary } from './summary'
import { training } from './training'
import { zone } from './zone'

/** Every kind of the house, in the order of the navigation. */
const houseKinds: readonly Kind[] = [
  meeting,
  leadingGroup,
  zone,
  pledge,
  material,
  assignment,
  shortcoming,
  plan,
  publicity,
  board,
  handout,
  training,
  quiz,
  activity,
  duty,
  inspection,
  rectification,
  smokePatrol,
  smokeFacility,
  pestControl,
  fund,
  shift,
  civility,
  honor,
  functionWork,
  achievement,
  summary,
  person,
]

/** The house's kinds and the archivist's own ledgers. */
export let kinds: readonly Kind[] = houseKinds
let byId = new Map(kinds.map(kind => [kind.id, kind]))

/** Own ledgers are the same declaration, read from settings; they stand behind the house's kinds of their group. */
export function setOwnKinds(own: readonly Kind[], putAway: readonly Kind[] = []): void {
  kinds = [...houseKinds, ...own]
  // Records of a ledger that was put away are kept, so whoever meets one still knows what it is.
  byId = new Map([...kinds, ...putAway].map(kind => [kind.id, kind]))
}

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
