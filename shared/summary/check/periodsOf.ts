import type { Lexicon } from './lexicon'
import { neutralWords } from './neutralWords'
import { readWords } from './readWords'
import { spokenPeriod, type SpokenPeriod } from './spokenPeriod'
import type { Statement } from './statements'

/**
 * When the number was, by the words nearest to it; more than one where it can be read either way, and then all must
 * agree. `isNamed`: the number names its own subject, so that the months of another subject are not its own.
 */
export function periodsOf(
  statement: Statement,
  isNamed: boolean,
  year: number,
  lexicon: Lexicon,
  titlePeriod: SpokenPeriod | null,
): readonly (SpokenPeriod | null)[] {
  for (const words of [statement.leadText, statement.tailText, statement.clauseLead]) {
    const period = spokenPeriod(words, year)
    if (period) return [period]
  }
  for (const words of statement.earlier) {
    const period = spokenPeriod(words, year)
    if (!period) continue
    if (!isNamed || !namesSubject(words, lexicon)) return [period]
    return 'days' in period ? [period, titlePeriod] : [titlePeriod]
  }
  return [titlePeriod]
}

function namesSubject(words: string, lexicon: Lexicon): boolean {
  return readWords(words, lexicon).known.some(
    ({ word, meanings }) =>
      !neutralWords.has(word) &&
      meanings.some(one => one.says === 'topic' || (one.says === 'condition' && one.isTopic)),
  )
}
