import { expect, test } from 'vitest'
import type { Sheet } from '../../../shared/sheets/sheet'
import { filledSheet } from './filledSheet'
import { paperText } from './paperText'
import { splitTallRows } from './splitTallRows'

const sheet: Sheet = {
  id: 'ledger.meeting',
  title: '会议台账',
  tab: '会议',
  topLeft: '',
  topRight: '',
  above: [],
  columns: [
    { header: '序号', type: 'integer' },
    { header: '议定事项', type: 'text' },
  ],
  rows: [
    [1, '短'],
    [2, '议定事项很长'.repeat(100)],
  ],
  merges: [],
  total: null,
  below: [],
  notes: [],
  signature: [],
  page: { paper: 'A4', orientation: 'landscape' },
  rowHeight: null,
  year: 2018,
}

test('a row higher than the paper goes on in further rows and not a character is lost', () => {
  const { rows } = splitTallRows(sheet, [30, 1500], 500)
  expect(rows).toHaveLength(5)
  expect(rows.map(row => row[0])).toEqual([1, 2, null, null, null])
  expect(
    rows
      .slice(1)
      .map(row => row[1])
      .join(''),
  ).toBe('议定事项很长'.repeat(100))
})

test('rows that fit stay as they are', () => {
  expect(splitTallRows(sheet, [30, 400], 500)).toBe(sheet)
})

test('a sheet without rows says 本月无 across the table, or its own words', () => {
  const empty = filledSheet({ ...sheet, rows: [] })
  expect(empty.rows).toEqual([['本月无', null]])
  expect(empty.merges).toEqual([{ row: 0, column: 0, rows: 1, columns: 2 }])
  expect(filledSheet({ ...sheet, rows: [], emptyText: '今年没有会议' }).rows[0]?.[0]).toBe('今年没有会议')
})

test('signs without a shape are left out, half characters become the sign for unreadable', () => {
  expect(paperText('签到\u0000表\u0007\ud800，两行\n第二行')).toBe('签到表\ufffd，两行\n第二行')
  expect(paperText('𬭎')).toBe('𬭎')
})
