import type { BoundText } from '../../../shared/summary/boundText'
import { blockText } from '../../../shared/summary/boundText'
import type { FieldEditorProps } from '../fieldEditor'

/** To read only: such a text is written on its own page, where its numbers stay bound. */
export function BoundTextField({ id, value }: FieldEditorProps<BoundText>) {
  const lines = value?.blocks.map(blockText) ?? []
  return (
    <div id={id} tabIndex={0} role="group" aria-labelledby={`${id}-label`}>
      {lines.length === 0 ? '还没有正文。' : lines.map((line, at) => <p key={at}>{line}</p>)}
    </div>
  )
}
