import type { Kind } from '../kinds/kind'
import { readOwnLedgers } from './ownLedger'
import { kindFromOwnLedger } from './ownLedgerKind'

/** Kinds of the ledgers in settings: those in use, and those put away whose records are kept. */
export function ownKindsOf(stored: readonly unknown[]): {
  readonly own: readonly Kind[]
  readonly putAway: readonly Kind[]
} {
  const { ledgers } = readOwnLedgers(stored)
  const kindsOf = (isHidden: boolean): readonly Kind[] =>
    ledgers.filter(ledger => ledger.isHidden === isHidden).map(kindFromOwnLedger)
  return { own: kindsOf(false), putAway: kindsOf(true) }
}
