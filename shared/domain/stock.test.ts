import { expect, test } from 'vitest'
import { handout } from '../kinds/handout'
import type { Kind } from '../kinds/kind'
import { recordOf } from '../sheets/sampleLedgers'
import { isDay } from './day'
import type { ArchiveRecord, Data } from './record'
import { stockItems, stockShortages } from './stock'
import { stockNote } from './stockNote'
import { stockRefusal } from './stockRefusal'

const kind: Kind = handout
const spec = handout.stock ?? never()
function never(): never {
  throw new Error('handout has a stock')
}

let next = 1
function moved(movement: string, title: string, date: string, copies: number): ArchiveRecord {
  const data = { movement, title, copies, ...(date === '' ? {} : { date }) }
  return { ...recordOf(kind, `r${next++}`, data), year: date === '' ? 2018 : Number(date.slice(0, 4)) }
}
const took = (title: string, date: string, copies: number) => moved('入库', title, date, copies)
const gave = (title: string, date: string, copies: number) => moved('发放', title, date, copies)

function refusalOf(live: readonly ArchiveRecord[], after: ArchiveRecord): string | null {
  const before = live.find(record => record.id === after.id) ?? null
  return stockRefusal(kind, live, [{ before, after }])
}
const change = (record: ArchiveRecord, data: Data): ArchiveRecord => {
  const all: Data = { ...record.data, ...data }
  return { ...record, data: all, date: isDay(all['date']) ? all['date'] : '' }
}
const trashed = (record: ArchiveRecord): ArchiveRecord => ({
  ...record,
  deletedAt: '2018-12-21T02:00:00.000Z',
})

test('结存按资料累计入库减发放，全角半角和书名号不同的写法是同一种资料，跨年结转', () => {
  const records = [
    took('《健康素养66条》', '2017-11-01', 300),
    gave('健康素养６６条', '2018-04-14', 120),
    gave('〈健康素养66条〉', '2018-06-09', 80),
  ]
  const items = stockItems(spec, records)
  expect(items).toHaveLength(1)
  expect(items[0]).toMatchObject({ name: '《健康素养66条》', received: 300, given: 200, balance: 100 })
  expect(items[0]?.movements.map(({ balance }) => balance)).toEqual([300, 180, 100])
})

test('同一天先入库后发放，没填日期的排在最后', () => {
  const out = gave('手册', '2018-04-14', 50)
  const items = stockItems(spec, [took('手册', '', 10), out, took('手册', '2018-04-14', 50)])
  expect(items[0]?.movements.map(({ balance }) => balance)).toEqual([50, 0, 10])
})

test('没有登记过入库的资料，结存不详，怎么发放都不拦', () => {
  const first = gave('手册', '2018-04-14', 80)
  expect(stockItems(spec, [first])[0]?.balance).toBeNull()
  expect(refusalOf([first], gave('手册', '2018-06-09', 500))).toBeNull()
  expect(refusalOf([first], change(first, { copies: 900 }))).toBeNull()
  expect(stockShortages(spec, [first]).size).toBe(0)
  expect(stockNote(kind, [first], first)).toEqual({ tone: 'hint', text: '未登记入库，结存不详' })
})

test('发放超过当天结存，说出结存、要发的份数、差多少和怎么办', () => {
  const live = [took('《手册》', '2018-03-01', 100), gave('《手册》', '2018-04-01', 50)]
  expect(refusalOf(live, gave('手册', '2018-04-14', 80))).toBe(
    '《手册》4月14日结存 50 份，要发放 80 份，差 30 份，没有保存。请把份数改到 50 份以内，或先登记入库。',
  )
  expect(refusalOf(live, gave('手册', '2018-04-14', 50))).toBeNull()
  expect(refusalOf(live, gave('手册', '2018-02-01', 5))).toContain('2月1日结存 0 份，要发放 5 份')
  expect(refusalOf(live, gave('别的手册', '2018-04-14', 80))).toBeNull()
})

test('补登一次早先的发放，会让以后已登记的发放不够，也拦住', () => {
  const live = [took('手册', '2018-03-01', 100), gave('手册', '2018-06-09', 70)]
  expect(refusalOf(live, gave('手册', '2018-04-14', 40))).toBe(
    '发放 40 份以后，“手册”6月9日已登记的发放就不够了，差 10 份，没有保存。请把份数改到 30 份以内，或先登记入库。',
  )
})

test('改小、推后、改名、移走入库，让已登记的发放不够，拦住；不够不了的不拦', () => {
  const receipt = took('手册', '2018-03-01', 100)
  const live = [receipt, gave('手册', '2018-04-14', 80)]
  const said = '以后，“手册”4月14日的发放就不够了，结存会变成'
  expect(refusalOf(live, change(receipt, { copies: 50 }))).toContain(`这样改${said} −30 份，没有改。`)
  expect(refusalOf(live, change(receipt, { date: '2018-05-01' }))).toContain(said)
  expect(refusalOf(live, change(receipt, { title: '折页' }))).toContain(said)
  expect(refusalOf(live, change(receipt, { movement: '发放' }))).toContain('要发放 100 份')
  expect(refusalOf(live, trashed(receipt))).toContain(`移走${said} −80 份，没有移走。`)
  expect(refusalOf(live, change(receipt, { copies: 80 }))).toBeNull()
  expect(refusalOf([...live, took('手册', '2018-01-01', 80)], trashed(receipt))).toBeNull()
})

test('恢复一次已移走的发放，超过结存也拦住', () => {
  const out = gave('手册', '2018-04-14', 80)
  const live = [took('手册', '2018-03-01', 100), gave('手册', '2018-04-20', 60)]
  expect(stockRefusal(kind, live, [{ before: trashed(out), after: out }])).toContain(
    '差 40 份，没有恢复。请先登记入库，或先改别的发放。',
  )
})

test('已经不够的结存，补登入库、改小发放不拦，越改越少才拦', () => {
  const before = [gave('手册', '2018-04-14', 80), gave('手册', '2018-06-09', 70)]
  const receipt = took('手册', '2018-05-01', 100)
  expect(refusalOf(before, receipt)).toBeNull()
  const live = [...before, receipt]
  const [first] = before
  if (!first) throw new Error('two records')
  expect(refusalOf(live, change(first, { copies: 60 }))).toBeNull()
  expect(refusalOf(live, change(first, { copies: 90 }))).not.toBeNull()
  expect([...stockShortages(spec, live).values()]).toEqual([80, 50])
})

test('份数旁边写出发放前的结存；以后还有发放的，写出最多可发多少', () => {
  const out = gave('手册', '2018-04-14', 20)
  const live = [took('手册', '2018-03-01', 100), gave('手册', '2018-06-09', 70), out]
  expect(stockNote(kind, live, out)?.text).toBe('发放前结存 100 份，以后还有发放，最多可发放 30 份')
  const [receipt] = live
  if (!receipt) throw new Error('three records')
  expect(stockNote(kind, live, receipt)?.text).toBe('现有结存 10 份')
  const over = change(out, { copies: 90 })
  expect(stockNote(kind, [...live.slice(0, 2), over], over)).toEqual({
    tone: 'hint',
    text: '发放前结存 100 份，以后还有发放，最多可发放 30 份',
  })
  const tooMuch = change(out, { copies: 130 })
  expect(stockNote(kind, [...live.slice(0, 2), tooMuch], tooMuch)).toEqual({
    tone: 'danger',
    text: '发放后结存 −30 份：请补登入库，或改正份数',
  })
})
