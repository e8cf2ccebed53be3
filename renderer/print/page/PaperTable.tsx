import { cellText } from '../../../shared/sheets/cellText'
import type { Align, Cell, Sheet, SheetColumn } from '../../../shared/sheets/sheet'
import { cellsOfPage, type PlacedCell } from './cellsOfPage'
import { headerParts, mustNotBreak } from './columnNeeds'
import type { ColumnFit } from './fitColumns'
import type { PageRows } from './paginate'
import { toPixels } from './paperSize'
import { paperText } from './paperText'

type PaperTableProps = { readonly sheet: Sheet; readonly fit: ColumnFit; readonly rows: PageRows }

/** The main table with the rows of one page. Its head stands on every page. */
export function PaperTable({ sheet, fit, rows }: PaperTableProps) {
  const { columns, year } = sheet
  const placed = cellsOfPage(columns.length, sheet.merges, rows.from, rows.to)
  // Rows are laid out in whole pixels; rounded up, so that 9 mm are never 8.99.
  const height = sheet.rowHeight === null ? undefined : `${Math.ceil(toPixels(sheet.rowHeight))}px`
  return (
    <table className="paper-table">
      <colgroup>
        {fit.widths.map((width, index) => (
          <col key={index} style={{ width: `${width}pt` }} />
        ))}
      </colgroup>
      <thead data-part="columnHead">
        <tr>
          {columns.map((column, index) => (
            <th key={index} scope="col" style={{ fontSize: `${fit.headerSize}pt` }}>
              {headerParts(column.header).map((part, at) => (
                <span key={at} className="paper-header-part">
                  {paperText(part)}
                </span>
              ))}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {placed.map((cells, offset) => (
          <tr key={offset} data-part="row">
            {cells.map(cell => (
              <BodyCell
                key={cell.column}
                cell={cell}
                column={columns[cell.column]}
                value={sheet.rows[cell.source]?.[cell.column] ?? null}
                fit={fit}
                year={year}
                height={height}
              />
            ))}
          </tr>
        ))}
        {rows.hasTail && sheet.total && <TotalRow sheet={sheet} total={sheet.total} fit={fit} />}
      </tbody>
    </table>
  )
}

type BodyCellProps = {
  readonly cell: PlacedCell
  readonly column: SheetColumn | undefined
  readonly value: Cell
  readonly fit: ColumnFit
  readonly year: number
  readonly height: string | undefined
}

function BodyCell({ cell, column, value, fit, year, height }: BodyCellProps) {
  if (!column) return null
  const isAcross = cell.columnSpan > 1
  const staysWhole = mustNotBreak(column) && !fit.isCramped && !isAcross
  return (
    <td
      rowSpan={cell.rowSpan}
      colSpan={cell.columnSpan}
      className={staysWhole ? 'paper-whole' : undefined}
      style={{
        textAlign: isAcross ? 'center' : (column.align ?? alignOf(column)),
        fontSize: `${fit.sizes[cell.column] ?? 0}pt`,
        height,
      }}
    >
      {paperText(cellText(value, column, year))}
    </td>
  )
}

/** Figures of one column are compared, so they stand under each other; words that an office writes short are centred. */
function alignOf(column: SheetColumn): Align {
  if (column.type === 'text') return column.isName === true ? 'center' : 'left'
  return column.type === 'day' ? 'center' : 'right'
}

function TotalRow({
  sheet,
  total,
  fit,
}: {
  readonly sheet: Sheet
  readonly total: NonNullable<Sheet['total']>
  readonly fit: ColumnFit
}) {
  const starts = total.map((_, index) => total.slice(0, index).reduce((sum, cell) => sum + cell.span, 0))
  return (
    <tr data-part="total">
      {total.map((cell, index) => {
        const column = sheet.columns[starts[index] ?? 0]
        if (!column) return null
        return (
          <td
            key={index}
            colSpan={cell.span}
            style={{
              textAlign: cell.align ?? (cell.span > 1 ? 'center' : (column.align ?? alignOf(column))),
              fontSize: `${fit.sizes[starts[index] ?? 0] ?? 0}pt`,
            }}
          >
            {paperText(cellText(cell.value, column, sheet.year))}
          </td>
        )
      })}
    </tr>
  )
}
