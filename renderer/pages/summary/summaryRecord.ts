import { boundTextType } from '../../../shared/fields/boundText'
import { summary } from '../../../shared/kinds/summary'
import type { BoundText } from '../../../shared/summary/boundText'

const empty: BoundText = { blocks: [] }

/** The text of a record, from its field; one that is no text (sent by another version) is shown as none. */
export function bodyOf(body: unknown): BoundText {
  // Checked by the field's own type.
  return boundTextType.isValid(body, summary.fields.body) ? (body as BoundText) : empty
}
