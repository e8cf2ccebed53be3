import type { Field } from '../fields/field'
import { kinds } from '../kinds/index'
import type { Kind } from '../kinds/kind'

export type EditableList = { readonly key: string; readonly label: string }

/** Lists that several kinds share, or that belong to no field of a kind. */
const sharedLabels: Readonly<Record<string, string>> = {
  section: '股室',
  place: '地点',
  unit: '数量的单位',
  evidenceRole: '材料类型',
  absenceReason: '缺席原因',
}

/** Every list that can be edited, the shared ones first, the others called after the kind and the field that use them. */
export function editableLists(): readonly EditableList[] {
  const labels = new Map(Object.entries(sharedLabels))
  for (const kind of kinds)
    for (const { list, label } of listsOf(kind))
      if (!labels.has(list)) labels.set(list, `${kind.label}：${label}`)
  return [...labels].map(([key, label]) => ({ key, label }))
}

/** Lists of words that the kind's fields offer, those of tables inside the record too. */
function listsOf(kind: Kind): readonly { readonly list: string; readonly label: string }[] {
  return Object.values(kind.fields).flatMap(field => [
    ...wordList(field),
    ...Object.values(field.columns ?? {}).flatMap(wordList),
  ])
}

/** A reference's list names a kind of record, no words. */
function wordList(field: Field): readonly { readonly list: string; readonly label: string }[] {
  return field.list === undefined || field.type === 'reference'
    ? []
    : [{ list: field.list, label: field.label }]
}

/**
 * Fields that follow when a value of the list is renamed: those of kinds of no year, which say what is so now (股室 of
 * 人员). Events keep the word that was written then.
 */
export function fieldsFollowing(list: string): readonly { readonly kind: Kind; readonly field: string }[] {
  return kinds
    .filter(kind => kind.date === null && kind.isOwn !== true)
    .flatMap(kind =>
      Object.entries(kind.fields).flatMap(([key, field]) =>
        field.list === list ? [{ kind, field: key }] : [],
      ),
    )
}
