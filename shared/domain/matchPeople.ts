import type { Directory, DirectoryPerson } from '../fields/field'
import type { Day } from './day'
import { foldText } from './fold'

export type PersonOffer = {
  readonly person: DirectoryPerson
  /** Not in office on the day asked about: offered last and marked 人员不符. */
  readonly isMismatch: boolean
}

/** The letters of a preedit without what the input method puts between syllables: `t'h b` → `thb`. */
export function foldQuery(text: string): string {
  return foldText(text).replace(/['’`]/gu, '')
}

/** People whose name, initials or section answer to what was typed, best first, in office order; those not in office on `day` last. */
export function matchPeople(query: string, people: Directory, day: Day | ''): readonly PersonOffer[] {
  const wanted = foldQuery(query)
  const inOffice = day === '' ? null : new Set(people.inOfficeOn(day).map(person => person.id))
  return people.all
    .map(person => ({
      person,
      isMismatch: inOffice !== null && !inOffice.has(person.id),
      rank: rankOf(person, wanted),
    }))
    .filter(offer => offer.rank < nobody)
    .sort((one, other) => Number(one.isMismatch) - Number(other.isMismatch) || one.rank - other.rank)
    .map(({ person, isMismatch }) => ({ person, isMismatch }))
}

const nobody = 9

function rankOf(person: DirectoryPerson, wanted: string): number {
  if (wanted === '') return 0
  const name = foldText(person.name)
  const initials = person.initials.toLowerCase()
  if (name === wanted || initials === wanted) return 0
  if (name.startsWith(wanted) || initials.startsWith(wanted)) return 1
  if (name.includes(wanted)) return 2
  if (/^[a-z]+$/u.test(wanted) && initials.includes(wanted)) return 3
  if (wanted.length > 1 && foldText(person.section).startsWith(wanted)) return 4
  return nobody
}
