import { expect, test } from 'vitest'
import { cellsOfPage } from './cellsOfPage'

const education = { row: 1, column: 0, rows: 5, columns: 1 }

test('a merged 类别 covers its rows once', () => {
  const rows = cellsOfPage(2, [education], 0, 6)
  expect(rows.map(row => row.map(cell => cell.column))).toEqual([[0, 1], [0, 1], [1], [1], [1], [1]])
  expect(rows[1]?.[0]).toEqual({ column: 0, source: 1, rowSpan: 5, columnSpan: 1 })
})

test('a merged 类别 that runs over the end of a page is said again on the next', () => {
  expect(cellsOfPage(2, [education], 0, 3)[1]?.[0]).toMatchObject({ source: 1, rowSpan: 2 })
  expect(cellsOfPage(2, [education], 3, 6)[0]?.[0]).toMatchObject({ source: 1, rowSpan: 3 })
})
