import type { Sheet } from '../../../shared/sheets/sheet'
import type { SheetHeights } from './paginate'
import { paperSize, toPixels } from './paperSize'

/** A page is filled to this much less than it holds, so that a rounding in the printer's favour spills nothing. */
const slack = 1

/** Heights of a sheet that stands in the document as one endless page with both heads. */
export function measureSheet(draft: Element, sheet: Sheet): SheetHeights {
  return {
    page: toPixels(paperSize(sheet.page).content.height - slack),
    firstHead: heightOf(draft, 'firstHead'),
    nextHead: heightOf(draft, 'nextHead'),
    columnHead: heightOf(draft, 'columnHead'),
    rows: parts(draft, 'row').map(row => row.getBoundingClientRect().height),
    tail: heightOf(draft, 'total') + heightOf(draft, 'tail'),
  }
}

function parts(draft: Element, name: string): readonly Element[] {
  return [...draft.querySelectorAll(`[data-part="${name}"]`)]
}

function heightOf(draft: Element, name: string): number {
  return parts(draft, name).reduce((sum, part) => sum + part.getBoundingClientRect().height, 0)
}
