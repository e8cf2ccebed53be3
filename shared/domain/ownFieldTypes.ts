/** What a field of an own ledger can be, in the words of the list from which it is chosen. */
export const ownFieldTypes = [
  { id: 'text', label: '文字' },
  { id: 'longText', label: '长文字' },
  { id: 'day', label: '日期' },
  { id: 'timeSpan', label: '时间' },
  { id: 'count', label: '人数、数量' },
  { id: 'score', label: '带小数的数' },
  { id: 'quantity', label: '带单位的数' },
  { id: 'money', label: '金额' },
  { id: 'yesNo', label: '是否' },
  { id: 'choice', label: '选项' },
  { id: 'manyChoice', label: '多选' },
  { id: 'place', label: '地点' },
  { id: 'person', label: '人员' },
  { id: 'people', label: '多人' },
  { id: 'attendance', label: '到会' },
] as const
export type OwnFieldType = (typeof ownFieldTypes)[number]['id']

export const ownTypeIds = ownFieldTypes.map(type => type.id)

export function ownTypeLabel(id: OwnFieldType): string {
  return ownFieldTypes.find(type => type.id === id)?.label ?? id
}

/** One kind of number, so that a sum means something; quantities of mixed units have none. */
export function canHaveTotal(type: OwnFieldType): boolean {
  return hasUnit(type) || type === 'money' || type === 'attendance'
}

/** Bare numbers: what they count is said once, for the whole field. */
export function hasUnit(type: OwnFieldType): boolean {
  return type === 'count' || type === 'score'
}

/** A record is called by it. */
export function canBeTitle(type: OwnFieldType): boolean {
  return type === 'text' || type === 'choice' || type === 'place'
}

/** Words that can stand as a sentence of the 大事记. */
export function canTellEvent(type: OwnFieldType): boolean {
  return type === 'longText' || canBeTitle(type)
}

export function hasWords(type: OwnFieldType): boolean {
  return type === 'choice' || type === 'manyChoice'
}

const written: readonly OwnFieldType[] = ['text', 'longText', 'choice', 'place']

/** Values of both are kept in the same way, so that what was recorded stays readable. */
export function readsValuesOf(type: OwnFieldType, old: OwnFieldType): boolean {
  if (type === 'score' && old === 'count') return true
  return type === old || (written.includes(type) && written.includes(old))
}
