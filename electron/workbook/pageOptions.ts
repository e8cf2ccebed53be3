import type { AddWorksheetOptions, PaperSize } from 'exceljs'
import { margins } from '../../shared/sheets/columnWidths'
import type { PageSetup } from '../../shared/sheets/sheet'

const inches = (millimetres: number): number => Math.round((millimetres / 25.4) * 10_000) / 10_000

/** Paper, margins, footer, panes. `titleRows` = first and last row repeated on every page; the last is the header. */
export function pageOptions(
  page: PageSetup,
  titleRows: readonly [number, number],
): Partial<AddWorksheetOptions> {
  const { top, right, bottom, left } = margins[page.orientation]
  // The numbers of the file format; ExcelJS's own list has no A3.
  const paperSize: unknown = page.paper === 'A4' ? 9 : 8
  return {
    views: [{ state: 'frozen', xSplit: 0, ySplit: titleRows[1] }],
    pageSetup: {
      paperSize: paperSize as PaperSize,
      orientation: page.orientation,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: {
        top: inches(top),
        right: inches(right),
        bottom: inches(bottom),
        left: inches(left),
        header: inches(8),
        footer: inches(8),
      },
      printTitlesRow: `${titleRows[0]}:${titleRows[1]}`,
    },
    headerFooter: { oddFooter: '&C&"宋体,常规"&9第 &P 页　共 &N 页' },
  }
}
