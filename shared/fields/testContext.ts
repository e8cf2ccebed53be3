import type { Directory, DirectoryPerson, FieldContext } from './field'
import { cleanName, foldText } from '../domain/fold'

const sections: readonly string[] = ['局领导', '办公室', '社区矫正股']

function one(id: string, name: string, section: string, initials: string, more = {}): DirectoryPerson {
  return { id, name, section, post: '', from: null, to: null, initials, ...more }
}

/** A small bureau for tests of this folder and of the form: two of one name, one who has left, one who came later. */
export const somePeople: readonly DirectoryPerson[] = [
  one('p1', '谭海波', '局领导', 'thb', { post: '局长' }),
  one('p2', '向娟', '局领导', 'xj'),
  one('p3', '谭莉', '办公室', 'tl'),
  one('p4', '田敏', '办公室', 'tm', { to: '2018-08-31' }),
  one('p5', '黄伟', '办公室', 'hw', { from: '2018-09-01' }),
  one('p6', '邓婷', '社区矫正股', 'dt'),
  one('p7', '李明', '办公室', 'lm'),
  one('p8', '李明', '社区矫正股', 'lm'),
]

export function directoryOf(all: readonly DirectoryPerson[]): Directory {
  return {
    all,
    byId: id => all.find(person => person.id === id),
    byName: name => all.filter(person => foldText(person.name) === foldText(cleanName(name))),
    inOfficeOn: day =>
      all.filter(
        person => (person.from === null || person.from <= day) && (person.to === null || person.to >= day),
      ),
  }
}

export function contextOf(all: readonly DirectoryPerson[] = somePeople): FieldContext {
  const lists: Readonly<Record<string, readonly string[]>> = {
    section: sections,
    meetingCategory: ['研究部署', '党组研究', '部署推进', '动员大会', '领导小组', '例会'],
  }
  return { year: 2018, today: '2018-12-21', people: directoryOf(all), list: key => lists[key] ?? [] }
}
