import type { Sheet } from '../../../shared/sheets/sheet'
import type { ColumnFit } from './fitColumns'
import { PaperHead } from './PaperHead'
import { PaperTable } from './PaperTable'
import { PaperTail } from './PaperTail'
import type { PageRows } from './paginate'
import { paperSize } from './paperSize'
import './paper.css'

type PrintPageProps = {
  readonly sheet: Sheet
  readonly fit: ColumnFit
  readonly rows: PageRows
  readonly isFirst: boolean
  /** Names the page's own rule for size, margins and number. */
  readonly className?: string
}

/** One page of a sheet as it is printed. */
export function PrintPage({ sheet, fit, rows, isFirst, className }: PrintPageProps) {
  return (
    <section
      className={`paper ${className ?? ''}`}
      style={{ width: `calc(${paperSize(sheet.page).content.width}mm - 0.5pt)` }}
    >
      <PaperHead sheet={sheet} isFirst={isFirst} />
      <PaperTable sheet={sheet} fit={fit} rows={rows} />
      {rows.hasTail && <PaperTail sheet={sheet} />}
    </section>
  )
}
