import type { CheckedNumber } from '../../../../shared/summary/checkDraft'
import { verdictNames } from './verdicts'

/** What the colours mean, and how many numbers have each. */
export function DraftLegend({ numbers }: { readonly numbers: readonly CheckedNumber[] }) {
  return (['equal', 'different', 'unknown'] as const).map(verdict => (
    <span key={verdict}>
      <span className={`draft-${verdict}`}>{verdictNames[verdict]}</span>{' '}
      {numbers.filter(number => number.verdict === verdict).length}
    </span>
  ))
}
