import type { KeyboardEvent } from 'react'
import type { PickStep } from './many/pickRows'

type Rows = readonly { readonly id: string }[]

/** The row that a key goes to from the one at hand; undefined when the key goes nowhere. */
export function rowOfKey(key: string, rows: Rows, at: number, page: number): string | undefined {
  const step = {
    ArrowDown: 1,
    ArrowUp: -1,
    PageDown: page,
    PageUp: -page,
    Home: -rows.length,
    End: rows.length,
  }[key]
  return step === undefined ? undefined : rows[Math.min(rows.length - 1, Math.max(0, at + step))]?.id
}

/** What going to a row means for what is chosen: alone, with everything between, or only passing. */
export function stepTo(
  id: string,
  { ctrlKey, shiftKey }: Pick<KeyboardEvent, 'ctrlKey' | 'shiftKey'>,
): PickStep {
  if (shiftKey) return { pick: 'reach', id, isAdded: ctrlKey }
  return ctrlKey ? { pick: 'walk', id } : { pick: 'one', id }
}
