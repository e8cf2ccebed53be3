import { createContext, useContext } from 'react'
import type { FieldEditor } from './fieldEditor'

/** How an editor made of other editors (a table) finds them, without the two files knowing each other. */
export const EditorsContext = createContext<((type: string) => FieldEditor<unknown> | undefined) | null>(null)

export function useEditorOf(): (type: string) => FieldEditor<unknown> | undefined {
  const editorOf = useContext(EditorsContext)
  if (!editorOf) throw new Error('no form around this editor')
  return editorOf
}
