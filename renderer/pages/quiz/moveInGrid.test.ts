import { describe, expect, it } from 'vitest'
import { moveInGrid, type GridShape } from './moveInGrid'

/** 41 people, 21 in the first block; only the 4th and the 30th may take a retest. */
const shape: GridShape = {
  rows: 41,
  columns: ['score', 'retest', 'note'],
  rowsPerBlock: 21,
  canEnter: ({ row, column }) => column !== 'retest' || row === 3 || row === 29,
}

describe('在成绩表里走动', () => {
  it('goes from the last person of the first block to the first of the second', () => {
    expect(moveInGrid({ row: 20, column: 'score' }, 'down', shape)).toEqual({ row: 21, column: 'score' })
    expect(moveInGrid({ row: 21, column: 'score' }, 'up', shape)).toEqual({ row: 20, column: 'score' })
  })

  it('stops at the first and the last person', () => {
    expect(moveInGrid({ row: 40, column: 'score' }, 'down', shape)).toBeNull()
    expect(moveInGrid({ row: 0, column: 'score' }, 'up', shape)).toBeNull()
    expect(moveInGrid({ row: 38, column: 'score' }, 'pageDown', shape)).toEqual({ row: 40, column: 'score' })
  })

  it('passes over people who need no retest', () => {
    expect(moveInGrid({ row: 3, column: 'retest' }, 'down', shape)).toEqual({ row: 29, column: 'retest' })
    expect(moveInGrid({ row: 29, column: 'retest' }, 'down', shape)).toBeNull()
    expect(moveInGrid({ row: 0, column: 'score' }, 'nextColumn', shape)).toEqual({ row: 0, column: 'note' })
    expect(moveInGrid({ row: 3, column: 'score' }, 'nextColumn', shape)).toEqual({ row: 3, column: 'retest' })
  })

  it('leaves the row after the last column by Tab, and goes to the block beside by the arrow', () => {
    expect(moveInGrid({ row: 0, column: 'note' }, 'nextColumn', shape)).toBeNull()
    expect(moveInGrid({ row: 0, column: 'note' }, 'right', shape)).toEqual({ row: 21, column: 'score' })
    expect(moveInGrid({ row: 21, column: 'score' }, 'left', shape)).toEqual({ row: 0, column: 'note' })
  })
})
