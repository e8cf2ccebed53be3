import fc from 'fast-check'
import { expect, test } from 'vitest'
import { paginate, type SheetHeights } from './paginate'

const page: SheetHeights = { page: 1000, firstHead: 100, nextHead: 50, columnHead: 30, rows: [], tail: 60 }

test('a short sheet stands on one page, an empty one too', () => {
  expect(paginate({ ...page, rows: [40, 40] })).toEqual([{ from: 0, to: 2, hasTail: true }])
  expect(paginate(page)).toEqual([{ from: 0, to: 0, hasTail: true }])
})

test('signatures that do not fit below the last row take it with them to the next page', () => {
  // 870 for rows on the first page: 21 rows of 40 leave 30, too little for the signatures.
  const pages = paginate({ ...page, rows: Array<number>(21).fill(40) })
  expect(pages).toEqual([
    { from: 0, to: 20, hasTail: false },
    { from: 20, to: 21, hasTail: true },
  ])
})

test('a score sheet goes on after twenty rows though there is room', () => {
  expect(paginate({ ...page, rows: Array<number>(21).fill(20) }, 20)).toEqual([
    { from: 0, to: 20, hasTail: false },
    { from: 20, to: 21, hasTail: true },
  ])
})

test('whatever the heights, every row stands on one page, pages are never too full and only the last is signed', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 20, max: 600 }), { maxLength: 80 }),
      fc.integer({ min: 0, max: 300 }),
      (rows, tail) => {
        const pages = paginate({ ...page, rows, tail })
        let next = 0
        pages.forEach(({ from, to, hasTail }, index) => {
          expect(from).toBe(next)
          next = to
          expect(hasTail).toBe(index === pages.length - 1)
          const head = (index === 0 ? page.firstHead : page.nextHead) + page.columnHead
          const used = rows.slice(from, to).reduce((sum, row) => sum + row, 0) + (hasTail ? tail : 0)
          expect(to - from <= 1 || head + used <= page.page).toBe(true)
          expect(to > from || rows.length === 0).toBe(true)
        })
        expect(next).toBe(rows.length)
      },
    ),
  )
})
