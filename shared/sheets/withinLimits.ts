import type { Block, Cell, Sheet, SheetFrame, TotalCell } from './sheet'

/** The most that one place of a sheet takes on its way to the host (`shared/bridge`); an Excel cell takes still less. */
const most = { cell: 40_000, line: 500, header: 200, tab: 200, note: 2000, label: 100, value: 200 } as const

/** A sheet whose every text the host takes: a name of a thousand signs is cut with …, instead of stopping the export. */
export function frameWithinLimits(frame: SheetFrame): SheetFrame {
  const { continued, emptyText } = frame
  return {
    ...frame,
    title: cut(frame.title, most.line),
    tab: cut(frame.tab, most.tab),
    topLeft: cut(frame.topLeft, most.line),
    topRight: cut(frame.topRight, most.line),
    above: frame.above.map(blockWithinLimits),
    columns: frame.columns.map(column => ({ ...column, header: cut(column.header, most.header) })),
    total:
      frame.total && frame.total.map((one): TotalCell => ({ ...one, value: cellWithinLimits(one.value) })),
    below: frame.below.map(blockWithinLimits),
    notes: frame.notes.map(note => cut(note, most.note)),
    signature: frame.signature.map(({ label, value }) => ({
      label: cut(label, most.label),
      ...(value === undefined ? {} : { value: cut(value, most.value) }),
    })),
    ...(continued === undefined
      ? {}
      : { continued: { left: cut(continued.left, most.line), right: cut(continued.right, most.line) } }),
    ...(emptyText === undefined ? {} : { emptyText: cut(emptyText, most.value) }),
  }
}

export function sheetWithinLimits({ rows, ...frame }: Sheet): Sheet {
  return { ...frameWithinLimits(frame), rows: rows.map(rowWithinLimits) }
}

export function rowWithinLimits(row: readonly Cell[]): readonly Cell[] {
  return row.some(cell => typeof cell === 'string' && cell.length > most.cell)
    ? row.map(cellWithinLimits)
    : row
}

function cellWithinLimits(cell: Cell): Cell {
  return typeof cell === 'string' ? cut(cell, most.cell) : cell
}

function blockWithinLimits({ rows }: Block): Block {
  return { rows: rows.map(row => row.map(cell => ({ ...cell, text: cut(cell.text, most.cell) }))) }
}

/** Never in the middle of a character. */
function cut(text: string, limit: number): string {
  return text.length <= limit ? text : `${text.slice(0, limit - 1).replace(/\p{Surrogate}$/u, '')}…`
}
