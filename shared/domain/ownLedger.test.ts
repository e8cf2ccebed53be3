import fc from 'fast-check'
import { afterEach, expect, test } from 'vitest'
import { findKind, kinds, setOwnKinds } from '../kinds/index'
import { brokenPromises } from '../sheets/kindContract'
import { recordOf, sampleContext } from '../sheets/sampleLedgers'
import { describeChange } from './describeChange'
import { changeType, putBackField, removeField } from './changeOwnLedger'
import { canHaveTotal, ownTypeIds } from './ownFieldTypes'
import { ownLedgerSchema, readOwnLedgers, withLedger, type OwnField, type OwnLedger } from './ownLedger'
import { ownKindsOf } from './ownKindsOf'
import { kindFromOwnLedger } from './ownLedgerKind'

afterEach(() => setOwnKinds([]))

function field(key: string, label: string, type: OwnField['type'], more: Partial<OwnField> = {}): OwnField {
  return { key, label, type, unit: '', isRequired: false, hasTotal: false, isColumn: true, ...more }
}

const ledger: OwnLedger = {
  id: 'own-tb',
  name: '结核病防治宣传',
  group: 'education',
  unit: '次',
  fields: [
    field('f1', '名称', 'text', { isRequired: true }),
    field('f2', '日期', 'day', { isRequired: true }),
    field('f3', '听众', 'count', { unit: '人次', hasTotal: true }),
    field('f4', '地点', 'place'),
  ],
  removedFields: [],
  date: 'f2',
  title: 'f1',
  category: null,
  evidence: ['照片'],
  isHidden: false,
  columns: null,
  sheetTitle: '',
  chronicle: null,
}

test('自设的台账守得住和别的种类一样的约定，不管由哪些栏组成', () => {
  const anyField = fc.record({
    label: fc
      .string({ minLength: 1, maxLength: 20 })
      .filter(text => text.trim() !== '' && text.trim() !== '材料'),
    type: fc.constantFrom(...ownTypeIds),
    isRequired: fc.boolean(),
    isColumn: fc.boolean(),
    hasTotal: fc.boolean(),
  })
  fc.assert(
    fc.property(
      fc.uniqueArray(anyField, { maxLength: 20, selector: one => one.label.trim() }),
      fc.boolean(),
      (made, isDated) => {
        const fields = made.map((one, at) =>
          field(`f${at + 10}`, one.label, one.type, {
            ...one,
            label: `x${one.label}`,
            unit: '人',
            hasTotal: one.hasTotal && canHaveTotal(one.type),
          }),
        )
        const category = fields.find(one => one.type === 'choice')?.key ?? null
        const any = {
          ...ledger,
          fields: [...ledger.fields, ...fields],
          category,
          date: isDated ? 'f2' : null,
        }
        const parsed = ownLedgerSchema.parse(any)
        expect(brokenPromises(kindFromOwnLedger(parsed), () => true)).toEqual([])
      },
    ),
    { numRuns: 60 },
  )
})

test('改栏名、移走一栏再放回，记下的一个都不少', () => {
  const data = { f1: '进校园', f2: '2018-03-24', f3: 120, f4: '一中' }
  const renamed = {
    ...ledger,
    fields: ledger.fields.map(one => (one.key === 'f3' ? { ...one, label: '受教育人数' } : one)),
  }
  const without = removeField(renamed, 'f3')
  if (!without.ok) throw new Error(without.reason)
  const kind = kindFromOwnLedger(without.ledger)
  expect(Object.keys(kind.fields)).not.toContain('f3')
  setOwnKinds([kind])
  const before = recordOf(kind, 'a', data)
  expect(describeChange(before, { ...before, data: { ...data, f3: 90 } }, sampleContext)).toEqual([
    '受教育人数 由“120 人次”改为“90 人次”',
  ])
  const back = kindFromOwnLedger(putBackField(without.ledger, 'f3'))
  expect(back.fields['f3']?.label).toBe('受教育人数')
  expect(back.figures.map(figure => figure.id)).toEqual(['own-tb.count', 'own-tb.f3'])
})

test('名称栏和日期栏移不走，说明为什么', () => {
  expect(removeField(ledger, 'f1')).toEqual({ ok: false, reason: '这一栏是记录的名称，先另选一栏作名称。' })
  expect(removeField(ledger, 'f2')).toEqual({ ok: false, reason: '记录按这一栏的日期归年度，不能移走。' })
})

test('读不懂旧内容的类型改动，旧栏收起保留，另起一栏', () => {
  const longer = changeType(ledger, 'f4', 'longText')
  expect(longer.fields.find(one => one.key === 'f4')?.type).toBe('longText')
  const money = changeType(ledger, 'f3', 'money')
  expect(money.removedFields).toMatchObject([{ key: 'f3', type: 'count' }])
  expect(money.fields[2]).toMatchObject({ key: 'f5', label: '听众', type: 'money' })
  expect(ownLedgerSchema.safeParse(money).success).toBe(true)
})

test('恢复来的怪东西只坏自己一个，说得出名字，改别的台账时也不丢', () => {
  const odd = [null, 7, { name: '坏的' }, ledger, ledger, { ...ledger, id: 'own-x', title: 'f9' }]
  expect(readOwnLedgers(odd)).toEqual({
    ledgers: [ledger],
    broken: ['没有名称的台账', '没有名称的台账', '坏的', '结核病防治宣传', '结核病防治宣传'],
  })
  expect(ownKindsOf(odd).own.map(kind => kind.id)).toEqual(['own-tb'])
  expect(withLedger(odd, { ...ledger, name: '新名' })).toHaveLength(odd.length)
  fc.assert(fc.property(fc.array(fc.jsonValue()), stored => void ownKindsOf(stored)))
})

test('收起的台账不在导航里，它的记录仍认得', () => {
  const { own, putAway } = ownKindsOf([{ ...ledger, isHidden: true }])
  setOwnKinds(own, putAway)
  expect(kinds.some(kind => kind.id === ledger.id)).toBe(false)
  expect(findKind(ledger.id)?.label).toBe('结核病防治宣传')
})
