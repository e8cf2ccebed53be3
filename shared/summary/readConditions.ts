import { fieldTypes } from '../fields/fieldTypes'
import type { Kind } from '../kinds/kind'
import type { Condition } from './conditions'

/** One part of a query in words as a condition; null where it is none. */
export function readCondition(kind: Kind, words: string): Condition | null {
  const role = /^材料有(.+)$/u.exec(words)
  if (role) return { role: either(role[1] ?? '') }
  const filled = /^(填了|没填)(.+)$/u.exec(words)
  if (filled) {
    const field = fieldNamed(kind, filled[2] ?? '')
    return field === null ? null : { field, isFilled: filled[1] === '填了' }
  }
  return readLineCondition(kind, words) ?? readFieldCondition(kind, words)
}

/** 成员中职务是组长或副组长 */
function readLineCondition(kind: Kind, words: string): Condition | null {
  const match = /^(.+?)中(.+?)是(.+)$/u.exec(words)
  const field = match && fieldNamed(kind, match[1] ?? '')
  const column = field === null ? null : columnNamed(kind, field, match?.[2] ?? '')
  return field === null || column === null ? null : { field, column, in: either(match?.[3] ?? '') }
}

/** The longest label wins: 办结情况里有…, 是否 in a label does no harm. */
function readFieldCondition(kind: Kind, words: string): Condition | null {
  const found = Object.entries(kind.fields)
    .filter(([, { label }]) => words.startsWith(label))
    .sort(([, one], [, other]) => other.label.length - one.label.length)
  for (const [field, { label, type }] of found) {
    const said = words.slice(label.length)
    const yes = /^(?:为|：)(是|否)$/u.exec(said)
    if (yes && type === 'yesNo') return { field, is: yes[1] === '是' }
    const match = /^(里没有|里有|不是|是)(.+)$/u.exec(said)
    if (!match) continue
    const list = either(match[2] ?? '')
    if (match[1] === '是') return { field, in: list }
    if (match[1] === '不是') return { field, in: list, not: true }
    return match[1] === '里有' ? { field, contains: list } : { field, contains: list, not: true }
  }
  return null
}

/** Key of the field with the label; null when there is none. */
export function fieldNamed(kind: Kind, label: string): string | null {
  return Object.entries(kind.fields).find(([, field]) => field.label === label)?.[0] ?? null
}

export function columnNamed(kind: Kind, field: string, label: string): string | null {
  const columns = kind.fields[field]?.columns ?? {}
  return Object.entries(columns).find(([, column]) => column.label === label)?.[0] ?? null
}

/** Reference of a column by label: a field, or a part of one (实到); null when there is none. */
export function refNamed(kind: Kind, label: string): string | null {
  const key = fieldNamed(kind, label)
  if (key !== null) return key
  for (const [field, declared] of Object.entries(kind.fields))
    for (const [part, { label: name }] of Object.entries(fieldTypes(declared).parts ?? {}))
      if (name === label) return `${field}.${part}`
  return null
}

export function either(words: string): readonly string[] {
  return words
    .split('或')
    .map(word => word.trim())
    .filter(word => word !== '')
}
