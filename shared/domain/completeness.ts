import type { FieldContext } from '../fields/field'
import { evidenceType } from '../fields/evidence'
import { fieldTypes } from '../fields/fieldTypes'
import type { Kind } from '../kinds/kind'
import { isFilled } from './columnOf'
import { daysBetween, type Day } from './day'
import type { ArchiveRecord, Data } from './record'

export type FieldProblem = { readonly field: string; readonly message: string }

/** Required fields that are empty, as labels: the record is kept and marked 待补. */
export function missingFields(kind: Kind, data: Data): readonly string[] {
  return Object.entries(kind.fields).flatMap(([key, field]) =>
    field.required === true && !isFilled(field, data[key]) ? [field.label] : [],
  )
}

/** What the fields themselves find wrong, in words. Shown beside the field; nothing is refused. */
export function fieldProblems(kind: Kind, data: Data, context: FieldContext): readonly FieldProblem[] {
  return Object.entries(kind.fields).flatMap(([key, field]) => {
    const value = data[key]
    if (value === undefined) return []
    const type = fieldTypes(field)
    if (!type.isValid(value, field)) return [{ field: key, message: '这一栏的内容读不懂' }]
    return type.check(value, field, context).map(message => ({ field: key, message }))
  })
}

/** Roles of evidence that the kind asks for and the record lacks: 缺签到, 缺照片. */
export function missingEvidence(kind: Kind, data: Data): readonly string[] {
  const pieces = evidenceType.isValid(data['evidence'], kind.fields['evidence'] ?? never(kind))
    ? data['evidence']
    : []
  const roles = (Array.isArray(pieces) ? pieces : []).map((piece: { role: string }) => piece.role)
  return kind.evidence.flatMap(rule =>
    roles.filter(role => role === rule.role).length < rule.atLeast ? [rule.role] : [],
  )
}

function never(kind: Kind): never {
  throw new Error(`kind ${kind.id} was not made by defineKind`)
}

/** 补录: entered by hand more than 30 days after the event (K35). Cannot be removed. */
export function isLateEntry(record: ArchiveRecord): boolean {
  if (record.origin !== 'entry' || record.date === '') return false
  const createdOn: Day = record.createdAt.slice(0, 10)
  return daysBetween(record.date, createdOn) > 30
}
