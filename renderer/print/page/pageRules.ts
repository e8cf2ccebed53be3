import type { Sheet } from '../../../shared/sheets/sheet'
import { paperSize } from './paperSize'

export type PagePlace = {
  readonly className: string
  readonly sheet: Sheet
  readonly number: number
  readonly of: number
}

/**
 * A rule a page: its size, its margins and its number in the margin box. Each sheet counts its own pages, which a
 * counter cannot do, because `counter-reset: page` is not heard inside a document.
 */
export function pageRules(pages: readonly PagePlace[], face: string): string {
  return pages.map(page => ruleOf(page, face)).join('\n')
}

function ruleOf({ className, sheet, number, of }: PagePlace, face: string): string {
  const { margin } = paperSize(sheet.page)
  return `.${className} { page: ${className}; }
@page ${className} {
  size: ${sheet.page.paper} ${sheet.page.orientation};
  margin: ${margin.top}mm ${margin.right}mm ${margin.bottom}mm ${margin.left}mm;
  @bottom-center {
    content: "第 ${number} 页　共 ${of} 页";
    font: 9pt ${face};
    vertical-align: bottom;
    padding-bottom: 8mm;
  }
}`
}
