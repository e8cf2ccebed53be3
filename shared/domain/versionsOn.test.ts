import { expect, test } from 'vitest'
import { leadingGroup } from '../kinds/leadingGroup'
import type { Kind } from '../kinds/kind'
import { recordOf, sampleContext, sampleRecords } from '../sheets/sampleLedgers'
import { versionSheet } from '../sheets/versionSheet'
import type { ArchiveRecord } from './record'
import { versionsOn } from './versionsOn'

const kind: Kind = leadingGroup
let next = 1
function version(groupName: string, date: string, to?: string, documentNumber?: string): ArchiveRecord {
  const data = {
    title: groupName,
    groupName,
    date,
    ...(to === undefined ? {} : { to }),
    ...(documentNumber === undefined ? {} : { documentNumber }),
  }
  return recordOf(kind, `v${next++}`, data)
}
const on = (records: readonly ArchiveRecord[], day: string) => versionsOn(kind, records, day)

test('每个小组各答各的，没有写失效的到下一版生效前一天为止', () => {
  const first = version('巩卫', '2017-02-20')
  const second = version('巩卫', '2018-07-05')
  const other = version('控烟', '2018-03-01', '2018-12-31')
  const records = [first, other, second]
  expect(on(records, '2017-02-19')).toEqual([])
  expect(on(records, '2018-07-04')).toMatchObject([
    { name: '巩卫', version: { id: first.id }, until: '2018-07-04', remarks: [] },
    { name: '控烟', version: { id: other.id }, until: '2018-12-31', remarks: [] },
  ])
  expect(on(records, '2018-07-05')[0]).toMatchObject({ version: { id: second.id }, until: null, remarks: [] })
})

test('两版之间有空档，空档里没有在任的，下一版注明空了几天', () => {
  const records = [version('巩卫', '2017-02-20', '2018-06-30'), version('巩卫', '2018-07-05')]
  expect(on(records, '2018-07-02')).toMatchObject([
    {
      version: null,
      remarks: ['这一天没有在任的：上一版2018年6月30日失效，下一版2018年7月5日才生效'],
    },
  ])
  expect(on(records, '2018-07-05')[0]?.remarks).toEqual(['2018年7月1日至2018年7月4日空档 4 天，没有在任的'])
})

test('两版重叠，按后生效的列，并且注明', () => {
  const records = [
    version('巩卫', '2017-02-20', '2018-07-31', '沅司发〔2017〕8号'),
    version('巩卫', '2018-07-05'),
  ]
  expect(on(records, '2018-07-10')[0]).toMatchObject({
    version: { id: records[1]?.id },
    remarks: ['与沅司发〔2017〕8号（2017年2月20日至2018年7月31日）重叠，这一天两版都有效，按后生效的列'],
  })
  expect(on(records, '2018-08-01')[0]?.remarks).toEqual([])
})

test('后一版已经失效，没有写失效的前一版不会又回来', () => {
  const records = [version('巩卫', '2017-02-20'), version('巩卫', '2018-01-01', '2018-03-31')]
  expect(on(records, '2018-06-30')[0]).toMatchObject({
    version: null,
    remarks: ['这一天没有在任的：上一版2018年3月31日失效，以后没有新的一版'],
  })
})

test('示例年度 6月30日和7月31日的在任名单，一张表打得出来', () => {
  const records = sampleRecords.filter(record => record.kind === kind.id)
  const sheetOn = (day: string) =>
    versionSheet({
      kind,
      records,
      day,
      context: sampleContext,
      unitName: '沅陵县司法局',
      archivist: '',
      phone: '',
    })
  const june = sheetOn('2018-06-30')
  expect(june.title).toBe('2018年6月30日领导小组在任名单')
  expect(june.rows).toHaveLength(7)
  expect(june.rows[0]).toEqual(['巩卫', '沅司发〔2017〕8号', '2017年2月20日至2018年7月4日', '组长', '向娟'])
  expect(june.merges[0]).toEqual({ row: 0, column: 0, rows: 7, columns: 1 })
  const july = sheetOn('2018-07-31')
  expect(july.rows).toHaveLength(9)
  expect(july.rows[0]).toEqual([
    '巩卫',
    '沅司发〔2018〕21号',
    '2018年7月5日起',
    '组长',
    '谭海波',
    '因人事变动调整',
  ])
})
