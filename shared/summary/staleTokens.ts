import { findKind } from '../kinds/index'
import { evaluateBound } from './boundFigure'
import { isFigureToken, textOf, type BoundText, type FactToken, type Token } from './boundText'
import { factText } from './factText'
import type { SummaryArchive } from './summaryArchive'

/** A token that says other than the records say today. `block` and `part` are its place in the text. */
export type StaleToken = {
  readonly block: number
  readonly part: number
  readonly token: Token
  /** What it would be now; null when the record or its ledger is gone. */
  readonly now: Token | null
  /** False where only the exact number behind 30余次 changed. */
  readonly isReadOtherwise: boolean
}

export function staleTokens(text: BoundText, archive: SummaryArchive): readonly StaleToken[] {
  return text.blocks.flatMap((one, block) =>
    one.parts.flatMap((own, part) => {
      if (!('token' in own)) return []
      const { token } = own
      const now = tokenNow(token, archive)
      if (now !== null && isSame(token, now)) return []
      return [{ block, part, token, now, isReadOtherwise: now === null || textOf(now) !== textOf(token) }]
    }),
  )
}

/** The token as the records give it today; null when the record or its ledger is gone. */
export function tokenNow(token: Token, archive: SummaryArchive): Token | null {
  if (!isFigureToken(token)) return factNow(token, archive)
  if (!findKind(token.bound.kind)) return null
  const { value } = evaluateBound(token.bound, archive.year, archive.records, archive.context)
  return { ...token, value }
}

function factNow(token: FactToken, archive: SummaryArchive): FactToken | null {
  const { record: id, ref, as } = token.fact
  const record = archive.records.find(one => one.id === id && one.deletedAt === null)
  const kind = record && findKind(record.kind)
  if (!record || !kind) return null
  const shown = factText(kind, record, ref, as, archive.context)
  if (as === 'phrase' && shown.includes(token.shown)) return token
  return shown === '' ? null : { ...token, shown }
}

function isSame(one: Token, other: Token): boolean {
  if (isFigureToken(one)) return isFigureToken(other) && one.value === other.value
  return !isFigureToken(other) && one.shown === other.shown
}
