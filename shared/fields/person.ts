import { cleanName } from '../domain/fold'
import type { Field, FieldContext, FieldOptions, FieldType, PersonRef, Reading } from './field'

/** One person: somebody of the bureau, or a name from outside. */
export function person<const O extends FieldOptions>(
  options: O,
): O & Field<PersonRef, never> & { readonly type: 'person' } {
  return { ...options, type: 'person' }
}

export function isPersonRef(json: unknown): json is PersonRef {
  if (typeof json !== 'object' || json === null || !('id' in json) || !('name' in json)) return false
  return (json.id === null || typeof json.id === 'string') && typeof json.name === 'string'
}

/** The written name as a reference; two of that name, or nobody, is said as a doubt. */
export function readPerson(written: string, context: FieldContext): Reading<PersonRef> {
  const name = cleanName(written)
  if (name === '') return { ok: true, value: undefined }
  const found = context.people.byName(name)
  const only = found[0]
  if (only && found.length === 1) return { ok: true, value: { id: only.id, name: only.name } }
  const doubt = found.length > 1 ? `有 ${found.length} 位“${name}”，请选是哪一位` : `人员里没有“${name}”`
  return { ok: true, value: { id: null, name }, doubt }
}

export const personType: FieldType<PersonRef> = {
  id: 'person',
  column: 'text',
  isEmpty: value => value.name === '',
  isValid: isPersonRef,
  check: () => [],
  read: (cell, _field, context) => readPerson(cell, context),
  toText: value => value.name,
  toCell: value => value.name,
  sortKey: value => value.name,
}
