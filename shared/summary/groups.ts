import { foldText } from '../domain/fold'
import type { Period } from '../figures/period'
import { wordsOf, type Condition } from './conditions'
import { recordsFor } from './periodRecords'
import type { RecordQuery } from './query'
import type { SummaryArchive } from './summaryArchive'

/** One condition for each value of the field, in the order of its list, else of the days; what only the writing differs in is one. */
export function groupsOf(
  of: RecordQuery,
  by: string,
  atLeast: number,
  period: Period,
  archive: SummaryArchive,
): readonly Condition[] {
  const groups = new Map<string, { words: Set<string>; times: number }>()
  for (const record of recordsFor(of, period, archive)) {
    for (const word of wordsOf(of.kind, by, record, archive.context)) {
      const key = foldText(word).replace(/[《》“”"]/gu, '')
      const group = groups.get(key) ?? { words: new Set<string>(), times: 0 }
      group.words.add(word)
      groups.set(key, { ...group, times: group.times + 1 })
    }
  }
  const order = archive.context.list(of.kind.fields[by]?.list ?? '')
  const place = (words: ReadonlySet<string>): number => {
    const at = order.findIndex(word => words.has(word))
    return at === -1 ? order.length : at
  }
  return [...groups.values()]
    .filter(({ times }) => times >= atLeast)
    .toSorted((one, other) => place(one.words) - place(other.words))
    .map(({ words }) => ({ field: by, in: [...words] }))
}
