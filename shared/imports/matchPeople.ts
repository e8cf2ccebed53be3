import { foldText } from '../domain/fold'
import type { Directory, PersonRef } from '../fields/field'
import type { ScoreLine } from '../figures/quizStatistics'

/** Whose row it is. Places are indexes of the score lines as they stand. */
export type Match =
  | { readonly is: 'line'; readonly place: number }
  /** Two of that name, or the same person twice in the block: the archivist chooses. */
  | { readonly is: 'choice'; readonly places: readonly number[]; readonly why: string }
  /** Nobody of that name stands in the score sheet; `person.id` and `section` are set when 人员 knows one. */
  | { readonly is: 'unknown'; readonly person: PersonRef; readonly section: string }

type Named = { readonly name: string; readonly section: string }

/** Finds each row its person in the score sheet by the written name, namesakes by section. */
export function matchPeople<E extends Named>(
  found: readonly E[],
  lines: readonly ScoreLine[],
  people: Directory,
): readonly (E & { readonly match: Match })[] {
  const places = new Map<string, number[]>()
  for (const [place, line] of lines.entries()) {
    const key = nameKey(line)
    if (key !== '') places.set(key, [...(places.get(key) ?? []), place])
  }
  const matched = found.map(entry => ({ ...entry, match: matchOne(entry, places, lines, people) }))
  const times = new Map<number, number>()
  for (const { match } of matched)
    if (match.is === 'line') times.set(match.place, (times.get(match.place) ?? 0) + 1)
  return matched.map(entry => {
    if (entry.match.is !== 'line' || (times.get(entry.match.place) ?? 0) < 2) return entry
    const match = { is: 'choice', places: [entry.match.place], why: '同一个人出现了不止一次' } as const
    return { ...entry, match }
  })
}

function matchOne(
  entry: Named,
  places: ReadonlyMap<string, readonly number[]>,
  lines: readonly ScoreLine[],
  people: Directory,
): Match {
  const namesakes = places.get(foldText(entry.name)) ?? []
  const [only] = namesakes
  if (only !== undefined && namesakes.length === 1) return { is: 'line', place: only }
  if (namesakes.length > 1) {
    const section = foldText(entry.section)
    const there = namesakes.filter(
      place => section !== '' && foldText(lines[place]?.section ?? '') === section,
    )
    const [chosen] = there
    if (chosen !== undefined && there.length === 1) return { is: 'line', place: chosen }
    return { is: 'choice', places: namesakes, why: `成绩表里有 ${namesakes.length} 位“${entry.name}”` }
  }
  const known = people.byName(entry.name)
  const [person] = known
  if (!person || known.length > 1)
    return { is: 'unknown', person: { id: null, name: entry.name }, section: entry.section }
  return { is: 'unknown', person: { id: person.id, name: person.name }, section: person.section }
}

/** Names are compared without padding and width. */
export function nameKey(line: ScoreLine): string {
  return foldText(line.person?.name ?? '')
}
