import type { Settings } from '../../../shared/domain/settings'
import { toPersonData, type PastedPeople } from '../../../shared/imports/pastedPeople'
import { person } from '../../../shared/kinds/person'
import type { Op } from '../../data/op'

/** Everything of the first run in one commit; the unit's name comes last and opens the archive. */
export function startOps(
  unitName: string,
  year: number,
  read: PastedPeople,
  lists: Settings['lists'],
): readonly Op[] {
  const ofOffice: Settings['lists'] = { ...lists, section: [...read.sections] }
  const sections: readonly Op[] =
    read.sections.length > 0 ? [{ op: 'setting', key: 'lists', value: ofOffice }] : []
  return [
    { op: 'setting', key: 'year', value: year },
    ...sections,
    ...read.people.map((one): Op => ({ op: 'create', kind: person.id, data: toPersonData(one) })),
    { op: 'setting', key: 'unit', value: { name: unitName, archivist: '', phone: '' } },
  ]
}
