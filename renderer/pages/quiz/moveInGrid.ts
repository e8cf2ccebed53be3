import type { ScoreColumn } from './scoreEntry'

export type Place = { readonly row: number; readonly column: ScoreColumn }

export type Move =
  | 'down'
  | 'up'
  | 'left'
  | 'right'
  | 'nextColumn'
  | 'previousColumn'
  | 'pageDown'
  | 'pageUp'
  | 'first'
  | 'last'

export type GridShape = {
  readonly rows: number
  readonly columns: readonly ScoreColumn[]
  /** Rows of the first of the blocks side by side; persons go on counting in the second. */
  readonly rowsPerBlock: number
  readonly canEnter: (place: Place) => boolean
}

const page = 10

/** Where a key leads, or null when there is nothing further that way. Cells nobody types into are passed over. */
export function moveInGrid(from: Place, move: Move, shape: GridShape): Place | null {
  const at = shape.columns.indexOf(from.column)
  const last = shape.rows - 1
  switch (move) {
    case 'down':
      return alongColumn(from, 1, shape)
    case 'up':
      return alongColumn(from, -1, shape)
    case 'nextColumn':
      return alongRow(from.row, at + 1, 1, shape)
    case 'previousColumn':
      return alongRow(from.row, at - 1, -1, shape)
    case 'right':
      return alongRow(from.row, at + 1, 1, shape) ?? beside(from.row + shape.rowsPerBlock, 0, 1, shape)
    case 'left':
      return (
        alongRow(from.row, at - 1, -1, shape) ??
        beside(from.row - shape.rowsPerBlock, shape.columns.length - 1, -1, shape)
      )
    case 'pageDown':
      return { ...from, row: Math.min(last, from.row + page) }
    case 'pageUp':
      return { ...from, row: Math.max(0, from.row - page) }
    case 'first':
      return { ...from, row: 0 }
    case 'last':
      return { ...from, row: last }
  }
}

function alongColumn(from: Place, step: 1 | -1, shape: GridShape): Place | null {
  for (let row = from.row + step; row >= 0 && row < shape.rows; row += step) {
    const place = { row, column: from.column }
    if (shape.canEnter(place)) return place
  }
  return null
}

function alongRow(row: number, start: number, step: 1 | -1, shape: GridShape): Place | null {
  for (let at = start; at >= 0 && at < shape.columns.length; at += step) {
    const column = shape.columns[at]
    if (column !== undefined && shape.canEnter({ row, column })) return { row, column }
  }
  return null
}

function beside(row: number, start: number, step: 1 | -1, shape: GridShape): Place | null {
  return row >= 0 && row < shape.rows ? alongRow(row, start, step, shape) : null
}
