import { isFigureToken, type Token } from '../../../shared/summary/boundText'
import { factText } from '../../../shared/summary/factText'
import type { SummaryArchive } from '../../../shared/summary/summaryArchive'

/** A record was deleted; does another of any ledger with that column say the same? Then the words are still true. */
export function isSaidElsewhere(token: Token, { kinds, records, context }: SummaryArchive): boolean {
  if (isFigureToken(token)) return false
  const { ref, as } = token.fact
  const field = ref.split(/[.|]/)[0] ?? ''
  const possible = new Map(
    kinds.flatMap(kind => (Object.hasOwn(kind.fields, field) ? [[kind.id, kind]] : [])),
  )
  return records.some(record => {
    const kind = possible.get(record.kind)
    if (kind === undefined || record.data[field] === undefined) return false
    const said = factText(kind, record, ref, as, context)
    // Several choices of a field are a token each.
    return said === token.shown || said.split('、').includes(token.shown)
  })
}
