import { attendanceType } from './attendance'
import { boundTextType } from './boundText'
import { choiceType } from './choice'
import { countType } from './count'
import { dayType } from './day'
import { evidenceType } from './evidence'
import type { Field, FieldType } from './field'
import { linesTypeOver } from './lines'
import { longTextType } from './longText'
import { manyChoiceType } from './manyChoice'
import { moneyType } from './money'
import { peopleType } from './people'
import { personType } from './person'
import { placeType } from './place'
import { quantityType } from './quantity'
import { referenceType } from './reference'
import { scoreType } from './score'
import { textType } from './text'
import { timeSpanType } from './timeSpan'
import { yesNoType } from './yesNo'

/** Values are `unknown` here: `isValid` is asked before any other method, so each type meets only its own. */
function erase<V>(type: FieldType<V>): FieldType<unknown> {
  // The checked edge between typed declarations and stored JSON.
  return type as unknown as FieldType<unknown>
}

const types: Readonly<Record<string, FieldType<unknown>>> = {
  attendance: erase(attendanceType),
  boundText: erase(boundTextType),
  choice: erase(choiceType),
  count: erase(countType),
  day: erase(dayType),
  evidence: erase(evidenceType),
  lines: erase(linesTypeOver(fieldTypes)),
  longText: erase(longTextType),
  manyChoice: erase(manyChoiceType),
  money: erase(moneyType),
  people: erase(peopleType),
  person: erase(personType),
  place: erase(placeType),
  quantity: erase(quantityType),
  reference: erase(referenceType),
  score: erase(scoreType),
  text: erase(textType),
  timeSpan: erase(timeSpanType),
  yesNo: erase(yesNoType),
}

export const fieldTypeIds: readonly string[] = Object.keys(types)

/** How a field behaves. Throws for a type nobody wrote: a declaration is code or has been checked. */
export function fieldTypes(field: Field): FieldType<unknown> {
  const type = Object.hasOwn(types, field.type) ? types[field.type] : undefined
  if (!type) throw new Error(`unknown field type ${field.type}`)
  return type
}
