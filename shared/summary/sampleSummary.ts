import sample from '../../resources/sample/2018.json'
import type { DirectoryPerson } from '../fields/field'
import { kinds } from '../kinds/index'
import { sampleContext, sampleRecords } from '../sheets/sampleLedgers'
import type { SummaryArchive } from './summaryArchive'

const people: readonly DirectoryPerson[] = sample.people.map(({ id, data }) => ({
  id,
  name: data.name,
  section: data.section,
  post: data.post,
  from: null,
  to: null,
  initials: '',
}))

/** For tests: the sample year with its people, as it is read on 2018年12月21日. */
export const sampleArchive: SummaryArchive = {
  unit: sample.unit,
  year: 2018,
  kinds,
  records: sampleRecords,
  context: {
    ...sampleContext,
    people: { ...sampleContext.people, all: people, byId: id => people.find(person => person.id === id) },
    list: key => (key === 'section' ? sample.lists.section : sampleContext.list(key)),
  },
}
