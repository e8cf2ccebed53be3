import { kinds } from '../kinds/index'
import type { Kind } from '../kinds/kind'
import { defaultLists } from './settings'

export type EditableList = { readonly key: string; readonly label: string }

/** Lists that belong to no field of a kind, or whose field says too little. */
const ownLabels: Readonly<Record<string, string>> = { evidenceRole: '材料类型', absenceReason: '缺席原因' }

/** Every list that can be edited, 股室 first, named after the field that uses it. */
export function editableLists(): readonly EditableList[] {
  const labels = new Map<string, string>([['section', '股室']])
  for (const kind of kinds)
    for (const field of Object.values(kind.fields))
      if (field.list !== undefined && !labels.has(field.list)) labels.set(field.list, field.label)
  for (const key of Object.keys(defaultLists)) if (!labels.has(key)) labels.set(key, ownLabels[key] ?? key)
  return [...labels].map(([key, label]) => ({ key, label }))
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
