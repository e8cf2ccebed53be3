import { expect, test } from 'vitest'
import { kindOf } from '../kinds/index'
import { recordOf, sampleRecords } from '../sheets/sampleLedgers'
import { openedBy, recordsToOpen, type OpeningContext } from './openedRecords'
import type { ArchiveRecord, Data } from './record'

const inspection = kindOf('inspection')
const spec = inspection.opens ?? nothing()
function nothing(): never {
  throw new Error('检查 opens nothing')
}
const other = kindOf(spec.kind)

function opened(record: ArchiveRecord, about: Partial<OpeningContext> = {}): readonly Data[] {
  return recordsToOpen(inspection, spec, record, {
    other,
    others: [],
    places: [],
    list: key => (key === 'section' ? ['办公室', '公证处'] : []),
    ...about,
  })
}

const inspected = (data: Data): ArchiveRecord =>
  recordOf(inspection, 'i', { date: '2018-02-09', title: '卫生检查', ...data })
const zone = (id: string, data: Data): ArchiveRecord => recordOf(kindOf('zone'), id, data)
const who = { id: 'p1', name: '谭莉' }

test('整改通知带着检查的日期、来源、问题、时限和编号，并指回检查', () => {
  const [made] = opened(inspected({ problems: '地面积水', place: '全局' }))
  expect(made).toEqual({
    title: '地面积水',
    number: '整改〔2018〕1号',
    inspection: { id: 'i', text: '2018年2月9日 卫生检查' },
    date: '2018-02-09',
    place: '全局',
    source: '自查',
    days: 3,
  })
  expect(made && recordOf(other, 'r', made).date).toBe('2018-02-09')
})

test('问题里写到的责任区最长的算，责任股室和责任人跟着它；已经失效的不算', () => {
  const places = [
    zone('a', { title: '二楼', section: '公证处' }),
    zone('b', { title: '二楼卫生间', section: '办公室', person: who }),
    zone('c', { title: '二楼卫生间地面', section: '旧股室', to: '2018-01-31' }),
    zone('d', { title: '停车棚', section: '公证处' }),
  ]
  const record = inspected({ problems: '二楼卫生间地面积水；花坛杂草', place: '停车棚' })
  expect(opened(record, { places }).map(({ place, section, person }) => [place, section, person])).toEqual([
    ['二楼卫生间', '办公室', who],
    ['停车棚', '公证处', undefined],
  ])
})

test('检查的就是一个股室时，它就是责任股室', () => {
  expect(opened(inspected({ problems: '桌面杂乱', place: '公证处' }))[0]).toMatchObject({
    place: '公证处',
    section: '公证处',
  })
})

test('编号接着本年最大的往下排，写法照旧；时限照上一件', () => {
  const others = [
    recordOf(other, 'x', { date: '2018-01-05', number: '沅司整改2018-09', days: 5 }),
    recordOf(other, 'y', { date: '2018-01-06', number: '沅司整改2018-10', days: 7 }),
  ]
  const made = opened(inspected({ problems: '一；二楼积水；三楼烟头' }), { others })
  expect(made.map(data => data['number'])).toEqual(['沅司整改2018-11', '沅司整改2018-12', '沅司整改2018-13'])
  expect(made[0]?.['days']).toBe(7)
})

test('已经开过通知的问题不再开，通知改了字也认得，多出来的才开', () => {
  const record = inspected({
    items: [
      { item: '地面', full: 10, score: 7, reason: '地面积水' },
      { item: '厕所', full: 10, score: 8, reason: '异味' },
    ],
  })
  const first = opened(record).map((data, at) => recordOf(other, `r${at}`, data))
  expect(first).toHaveLength(2)
  expect(opened(record, { others: first })).toEqual([])
  const reworded = first.map(one => ({
    ...one,
    data: { ...one.data, title: `${String(one.data['title'])}严重` },
  }))
  expect(opened(record, { others: reworded })).toEqual([])
  const more = inspected({
    items: [...(record.data['items'] as readonly object[]), { item: '地面', reason: '地砖松动' }],
  })
  expect(opened(more, { others: first }).map(data => data['title'])).toEqual(['地砖松动'])
})

test('示例年度的七件整改都连着查出它的那次检查', () => {
  const others = sampleRecords.filter(record => record.kind === spec.kind)
  const inspections = sampleRecords.filter(record => record.kind === inspection.id)
  const linked = inspections.flatMap(record => openedBy(spec, record, others))
  expect(linked).toHaveLength(7)
  for (const record of inspections) expect(opened(record, { others })).toEqual([])
})
