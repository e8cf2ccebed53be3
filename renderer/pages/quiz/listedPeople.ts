import type { Day } from '../../../shared/domain/day'
import type { Directory, DirectoryPerson, PersonRef } from '../../../shared/fields/field'
import type { ScoreLine } from '../../../shared/figures/quizStatistics'

/** Those in office on the day of the test who do not stand in the score sheet yet, in office order. */
export function missingPeople(
  lines: readonly ScoreLine[],
  people: Directory,
  day: Day,
): readonly DirectoryPerson[] {
  const listed = new Set(lines.map(line => line.person?.id))
  return people.inOfficeOn(day).filter(person => !listed.has(person.id))
}

export function lineOfPerson({ id, name, section }: DirectoryPerson): ScoreLine {
  return { person: { id, name }, section }
}

/** A new row for somebody chosen by name; a person of the bureau brings the section along. */
export function lineOfRef(ref: PersonRef, people: Directory): ScoreLine {
  const known = ref.id === null ? undefined : people.byId(ref.id)
  return known ? { person: ref, section: known.section } : { person: ref, section: '外单位' }
}
