import { flushSync } from 'react-dom'
import type { Root } from 'react-dom/client'
import type { Sheet } from '../../shared/sheets/sheet'
import { fitColumns, type ColumnFit } from './page/fitColumns'
import { filledSheet } from './page/filledSheet'
import { measureSheet } from './page/measureSheet'
import { PaperHead } from './page/PaperHead'
import { pageRules, type PagePlace } from './page/pageRules'
import { paginate, type PageRows, type SheetHeights } from './page/paginate'
import { paperSize, toPoints } from './page/paperSize'
import { PrintPage } from './page/PrintPage'
import { splitTallRows } from './page/splitTallRows'

type Fitted = { readonly sheet: Sheet; readonly fit: ColumnFit }

/** Draws the sheets as pages and answers how many each has. Long rows are cut after a first measuring, then all is measured again. */
export async function drawSheets(
  root: Root,
  place: Element,
  sheets: readonly Sheet[],
): Promise<readonly number[]> {
  const fitted = sheets.map(fit)
  const first = await measure(root, place, fitted)
  const cut = fitted.map((one, index) => {
    const heights = first[index]
    return heights ? { ...one, sheet: splitTallRows(one.sheet, heights.rows, roomForRow(heights)) } : one
  })
  const isSame = cut.every((one, index) => one.sheet === fitted[index]?.sheet)
  const heights = isSame ? first : await measure(root, place, cut)
  const pages = cut.map((one, index) => ({ ...one, pages: pagesOf(heights[index], one.sheet) }))
  const places = pages.flatMap(({ sheet, pages: own }, index): readonly PagePlace[] =>
    own.map((_, at) => ({ className: nameOf(index, at), sheet, number: at + 1, of: own.length })),
  )
  applyRules(places)
  flushSync(() => {
    root.render(
      pages.map(({ sheet, fit: columns, pages: own }, index) =>
        own.map((rows, at) => (
          <PrintPage
            key={nameOf(index, at)}
            className={nameOf(index, at)}
            sheet={sheet}
            fit={columns}
            rows={rows}
            isFirst={at === 0}
          />
        )),
      ),
    )
  })
  return pages.map(({ pages: own }) => own.length)
}

function nameOf(sheet: number, page: number): string {
  return `sheet${sheet}-page${page}`
}

function fit(sheet: Sheet): Fitted {
  // The line at the left of the table takes half a point, and half a point is kept off the right margin: paper is
  // measured in whole pixels, and the last line would be cut.
  return {
    sheet: filledSheet(sheet),
    fit: fitColumns(sheet, toPoints(paperSize(sheet.page).content.width) - 1),
  }
}

async function measure(
  root: Root,
  place: Element,
  fitted: readonly Fitted[],
): Promise<readonly SheetHeights[]> {
  flushSync(() => {
    root.render(
      fitted.map(({ sheet, fit: columns }, index) => (
        <div key={index} data-draft>
          <PaperHead sheet={sheet} isFirst={false} />
          <PrintPage
            sheet={sheet}
            fit={columns}
            rows={{ from: 0, to: sheet.rows.length, hasTail: true }}
            isFirst
          />
        </div>
      )),
    )
  })
  // Asking for a height makes the browser choose faces; only then are the slices of the bundled ones fetched.
  place.getBoundingClientRect()
  await document.fonts.ready
  const drafts = [...place.querySelectorAll('[data-draft]')]
  return fitted.flatMap(({ sheet }, index) => {
    const draft = drafts[index]
    return draft ? [measureSheet(draft, sheet)] : []
  })
}

function roomForRow({ page, nextHead, firstHead, columnHead }: SheetHeights): number {
  return page - Math.max(nextHead, firstHead) - columnHead
}

function pagesOf(heights: SheetHeights | undefined, sheet: Sheet): readonly PageRows[] {
  if (!heights) throw new Error('a sheet was not drawn')
  return paginate(heights, sheet.rowsPerPage)
}

function applyRules(places: readonly PagePlace[]): void {
  const rules = new CSSStyleSheet()
  // Margin boxes do not see the variables of the page, so the face is written out.
  const face = getComputedStyle(document.documentElement).getPropertyValue('--print-song')
  rules.replaceSync(pageRules(places, face))
  document.adoptedStyleSheets = [rules]
}
