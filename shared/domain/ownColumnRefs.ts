import { canHaveTotal, type OwnFieldType } from './ownFieldTypes'

type TypedField = { readonly key: string; readonly type: OwnFieldType }

/** What columns a field can give: itself, or for 到会 the numbers and names it knows. */
export function columnRefs({ key, type }: TypedField): readonly string[] {
  if (type !== 'attendance') return [key]
  return ['present', 'expected', 'absent', 'absentNames', 'outsiders'].map(part => `${key}.${part}`)
}

/** f5.expected → f5 */
export function fieldOfRef(ref: string): string {
  return ref.split('.')[0] ?? ''
}

/** One kind of number stands in the column, so that its sum means something. */
export function canSum(fields: readonly TypedField[], ref: string): boolean {
  const field = fields.find(one => one.key === fieldOfRef(ref))
  return field !== undefined && canHaveTotal(field.type) && !ref.endsWith('.absentNames')
}
