import { expect, test } from 'vitest'
import facts from '../figures/sampleYear.facts.json'
import { kindOf, kinds } from '../kinds/index'
import { addToSums, ledgerSheet } from './ledgerSheet'
import { ledgerOf, recordOf, sampleLedger } from './sampleLedgers'

const meeting = kindOf('meeting')

test('the ledger of meetings says title, unit and day as the office writes them', () => {
  const sheet = ledgerSheet(sampleLedger(meeting))
  expect(sheet.title).toBe('2018年巩卫创文会议台账')
  expect(sheet.topLeft).toBe('填报单位（盖章）：沅陵县司法局')
  expect(sheet.topRight).toBe('填报时间：2018年12月21日')
  expect(sheet.signature.map(item => item.label)).toEqual(['单位负责人', '审核人', '填表人', '联系电话'])
  expect(sheet.signature[2]?.value).toBe('周琳')
})

test('its sum row counts the meetings and adds up who came, as in the facts of the year', () => {
  const sheet = ledgerSheet(sampleLedger(meeting))
  expect(sheet.rows).toHaveLength(facts.meetings.total)
  expect(sheet.total?.map(cell => cell.value).filter(value => value !== null)).toEqual([
    '合　　计',
    '共 7 次',
    facts.meetings.attendance,
  ])
})

test('the sum row of every kind covers exactly the columns, and every row too', () => {
  for (const kind of kinds) {
    const sheet = ledgerSheet(sampleLedger(kind))
    const spans = (sheet.total ?? []).reduce((sum, cell) => sum + cell.span, 0)
    expect(spans, kind.id).toBe(sheet.columns.length)
    for (const row of sheet.rows) expect(row, kind.id).toHaveLength(sheet.columns.length)
    expect(sheet.columns[0]?.header).toBe('序号')
    expect(sheet.columns.filter(column => column.header === '备注')).toHaveLength(1)
  }
})

test('the sums come out alike when they are added up in slices', () => {
  const input = sampleLedger(meeting)
  const first = addToSums(input, input.records.slice(0, 3))
  expect(addToSums(input, input.records.slice(3), first)).toEqual(addToSums(input, input.records))
})

test('a column of bare numbers says its unit in the header, once', () => {
  const headers = ledgerSheet(sampleLedger(kindOf('quiz'))).columns.map(column => column.header)
  expect(headers).toContain('及格线（分）')
  expect(headers).toContain('题数')
  expect(headers).toContain('应考（人）')
})

test('phones are masked unless the full numbers are asked for', () => {
  const input = sampleLedger(kindOf('person'))
  const phones = (sheet: ReturnType<typeof ledgerSheet>): unknown => sheet.rows[0]?.[4]
  expect(phones(ledgerSheet(input))).toBe('139****1000')
  expect(phones(ledgerSheet({ ...input, personal: 'full' }))).toBe('13974501000')
})

test('a filtered ledger says of what it is a part; one of no year has no year in its title', () => {
  const sheet = ledgerSheet({ ...sampleLedger(meeting), period: '3月' })
  expect(sheet.topRight).toBe('范围：3月　　填报时间：2018年12月21日')
  expect(ledgerSheet(sampleLedger(kindOf('person'))).title).toBe('在职人员名单')
})

test('values that do not belong to their field leave the cell empty, an empty ledger still is a sheet', () => {
  const broken = recordOf(meeting, 'm1', { title: 7, attendance: { rows: 'x' }, agenda: '=1+1' })
  const sheet = ledgerSheet(ledgerOf(meeting, [broken]))
  expect(sheet.rows[0]?.filter(cell => cell !== null)).toEqual([1, '=1+1'])
  expect(ledgerSheet(ledgerOf(meeting, [])).total?.[1]?.value).toBe('共 0 次')
})
