import type { ComponentType } from 'react'
import type { ArchiveRecord } from '../../shared/domain/record'
import type { Field, FieldContext } from '../../shared/fields/field'

/**
 * What every editor is given. A `<label htmlFor={id} id={`${id}-label`}>` names it. `onChange` is a draft, saved a moment
 * after the last one; `onSettle` says that the field is being left: save now.
 */
export type FieldEditorProps<V> = {
  /** A word that is also good for an anchor name: letters, digits, hyphens. */
  readonly id: string
  readonly field: Field
  readonly value: V | undefined
  readonly onChange: (value: V | undefined) => void
  readonly onSettle: () => void
  readonly context: FieldContext
  /** Ids of sentences under the field. */
  readonly describedBy?: string | undefined
  readonly record?: ArchiveRecord | undefined
  /** What stands there was not taken; the sentence is under the field. */
  readonly isRefused?: boolean
}

export type FieldEditor<V> = ComponentType<FieldEditorProps<V>>

/** Values of fields are JSON, so this is equality. */
export function isSameValue(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other)
}
