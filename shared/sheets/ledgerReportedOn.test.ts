import { expect, test } from 'vitest'
import type { ArchiveRecord } from '../domain/record'
import { ledgerReportedOn } from './ledgerReportedOn'

function changedAt(updatedAt: string): ArchiveRecord {
  return {
    id: updatedAt,
    kind: 'meeting',
    date: '2018-03-30',
    year: 2018,
    data: {},
    origin: 'entry',
    createdAt: updatedAt,
    updatedAt,
    deletedAt: null,
    rev: 1,
  }
}

test('a ledger is dated by its latest change, whatever the day it is printed', () => {
  const records = [changedAt('2018-04-02T12:00:00.000Z'), changedAt('2018-10-09T12:00:00.000Z')]
  expect(ledgerReportedOn(records, '2018-12-21')).toBe('2018-10-09')
})

test('a ledger without records is dated as asked', () => {
  expect(ledgerReportedOn([], '2018-12-21')).toBe('2018-12-21')
})

test('what was read in from an old year and not touched since is dated by its own days', () => {
  const came = (date: string, more: Partial<ArchiveRecord> = {}): ArchiveRecord => ({
    ...changedAt('2026-01-05T12:00:00.000Z'),
    origin: 'import',
    date,
    ...more,
  })
  const old = [came('2018-03-30'), came('2018-12-07')]
  expect(ledgerReportedOn(old, '2026-01-09')).toBe('2018-12-07')
  expect(ledgerReportedOn([...old, came('2018-04-02', { rev: 2 })], '2026-01-09')).toBe('2026-01-05')
})
