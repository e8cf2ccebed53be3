import { foldText } from './fold'
import { isDay, type Day } from './day'
import type { ArchiveRecord } from './record'
import type { Directory, DirectoryPerson } from '../fields/field'

/** All 人员 in office order: sections as listed (others after), then as registered. */
export function makeDirectory(records: readonly ArchiveRecord[], sections: readonly string[]): Directory {
  const rank = new Map(sections.map((section, index) => [section, index]))
  const rankOf = (person: DirectoryPerson): number => rank.get(person.section) ?? sections.length
  const all = records
    .map(toPerson)
    .filter(person => person.name !== '')
    .map((person, index) => ({ person, index }))
    .sort((a, b) => rankOf(a.person) - rankOf(b.person) || a.index - b.index)
    .map(({ person }) => person)
  const byId = new Map(all.map(person => [person.id, person]))
  const byName = new Map<string, DirectoryPerson[]>()
  for (const person of all) {
    const key = foldText(person.name)
    byName.set(key, [...(byName.get(key) ?? []), person])
  }
  return {
    all,
    byId: id => byId.get(id),
    byName: name => byName.get(foldText(name)) ?? [],
    inOfficeOn: day => all.filter(person => isInOffice(person, day)),
  }
}

export function isInOffice(person: DirectoryPerson, day: Day): boolean {
  return (person.from === null || person.from <= day) && (person.to === null || day <= person.to)
}

function toPerson(record: ArchiveRecord): DirectoryPerson {
  const word = (key: string): string => {
    const value = record.data[key]
    return typeof value === 'string' ? value : ''
  }
  const dayOrNull = (key: string): Day | null => {
    const value = record.data[key]
    return isDay(value) ? value : null
  }
  return {
    id: record.id,
    name: word('name'),
    section: word('section'),
    post: word('post'),
    from: dayOrNull('from'),
    to: dayOrNull('to'),
    initials: word('initials'),
  }
}
