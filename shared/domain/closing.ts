import type { Kind } from '../kinds/kind'
import { isFilled } from './columnOf'
import { missingEvidence } from './completeness'
import type { Data } from './record'

/** What 销号 still waits for, as labels: 复查、整改后. Empty: it can be closed. */
export function lackingForClosing(kind: Kind, data: Data): readonly string[] {
  const closed = kind.deadline?.closed
  if (!closed) return []
  const fields = closed.needs.flatMap(key => {
    const field = kind.fields[key]
    return field && !isFilled(field, data[key]) ? [field.label] : []
  })
  return [...fields, ...missingEvidence(kind, data).map(role => `${role}（材料）`)]
}
