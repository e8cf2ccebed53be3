import type { FieldEditor } from './fieldEditor'
import { editors } from './editors'

/** For `EditorsContext`: the editor of a type, without its place in the form. */
export function editorOf(type: string): FieldEditor<unknown> | undefined {
  return editors.get(type)?.Editor
}
