import { matchPeople } from '../../../shared/domain/matchPeople'
import type { Day } from '../../../shared/domain/day'
import type { FieldContext, PersonRef } from '../../../shared/fields/field'
import { readPerson } from '../../../shared/fields/person'
import type { Option } from './OptionList'
import { isInitials } from './useOptionInitials'

/** More than this nobody reads; another letter narrows it. */
const most = 80

/** People offered for what is typed; their key is the id. */
export function personOptions(
  text: string,
  context: FieldContext,
  day: Day | '',
  except: ReadonlySet<string> = new Set(),
): readonly Option[] {
  return matchPeople(text, context.people, day)
    .filter(({ person }) => !except.has(person.id))
    .slice(0, most)
    .map(({ person, isMismatch }) => ({
      key: person.id,
      text: person.name,
      note: [person.section, person.post].filter(part => part !== '').join(' '),
      ...(isMismatch ? { mark: '人员不符' } : {}),
    }))
}

export function refOf(option: Option): PersonRef {
  return { id: option.key, name: option.text }
}

/** Who is meant by a text that was left without picking: letters and a single sign stand for the first offered. */
export function refOfText(
  text: string,
  first: Option | undefined,
  context: FieldContext,
): PersonRef | undefined {
  const isShort = isInitials(text) || Array.from(text.trim()).length === 1
  if (isShort && first) return refOf(first)
  const reading = readPerson(text, context)
  return reading.ok ? reading.value : undefined
}

/** What is to be known about somebody named in a record of that day; '' when all is in order. */
export function personMark(
  ref: PersonRef,
  context: FieldContext,
  day: Day | '',
): '' | '外单位' | '人员不符' | '同名' {
  if (ref.id === null) return context.people.byName(ref.name).length > 1 ? '同名' : '外单位'
  const person = context.people.byId(ref.id)
  if (!person || day === '') return ''
  return context.people.inOfficeOn(day).some(other => other.id === person.id) ? '' : '人员不符'
}
