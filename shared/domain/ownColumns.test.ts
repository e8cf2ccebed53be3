import { expect, test } from 'vitest'
import { chronicle } from '../figures/chronicle'
import { wholeYear } from '../figures/period'
import { ledgerColumns } from '../sheets/ledgerColumns'
import { recordOf, sampleContext } from '../sheets/sampleLedgers'
import { changeField, changeType, putBackField, removeField } from './changeOwnLedger'
import { freeColumns, ownColumns } from './ownColumns'
import { ownLedgerSchema, readOwnLedgers, type OwnField, type OwnLedger } from './ownLedger'
import { kindFromOwnLedger } from './ownLedgerKind'

function field(key: string, label: string, type: OwnField['type'], more: Partial<OwnField> = {}): OwnField {
  return { key, label, type, unit: '', isRequired: false, hasTotal: false, isColumn: true, ...more }
}

const ledger: OwnLedger = {
  id: 'own-tb',
  name: '结核病防治宣传',
  group: 'education',
  unit: '次',
  fields: [
    field('f1', '名称', 'text'),
    field('f2', '日期', 'day'),
    field('f3', '听众', 'count', { unit: '人次', hasTotal: true }),
    field('f4', '到会', 'attendance'),
    field('f5', '情况', 'longText'),
  ],
  removedFields: [],
  date: 'f2',
  title: 'f1',
  category: null,
  evidence: [],
  isHidden: false,
  columns: null,
  sheetTitle: '',
  chronicle: null,
}
const own: OwnLedger = {
  ...ledger,
  sheetTitle: '结核病防治宣传登记汇总表',
  columns: [
    { from: 'f2', header: '时间', hasTotal: false },
    { from: 'f4.expected', header: '应到', hasTotal: true },
    { from: 'f3', header: '听众', hasTotal: false },
    { from: 'f1', header: '宣传内容', hasTotal: false },
  ],
}
const headers = (of: OwnLedger) => ledgerColumns(kindFromOwnLedger(of)).map(({ sheet }) => sheet.header)

test('没有另定时，表的列就是表单的栏；另定了，表头、顺序、合计都照另定的', () => {
  expect(headers(ledger)).toEqual([
    '序号',
    '名称',
    '日期',
    '听众（人次）',
    '到会（人）',
    '情况',
    '材料',
    '备注',
  ])
  expect(headers(own)).toEqual(['序号', '时间', '应到（人）', '听众（人次）', '宣传内容', '备注'])
  const kind = kindFromOwnLedger(own)
  expect(kind.ledger.columns.filter(column => column.hasTotal).map(column => column.from)).toEqual([
    'f4.expected',
  ])
  expect(kind.ledger.title).toBe('结核病防治宣传登记汇总表')
  // The sum stands in 报表 all the same.
  expect(kind.figures.map(figure => figure.id)).toContain('own-tb.f3')
})

test('以前存下的台账没有列、表名和大事记，照样读得懂', () => {
  const { columns: _columns, sheetTitle: _title, chronicle: _event, ...old } = ledger
  expect(readOwnLedgers([old]).ledgers).toEqual([ledger])
})

test('栏改名，同名的表头跟着改，另起的表头不动；栏移走，它的列也移走，放回又有', () => {
  const renamed = changeField(changeField(own, 'f3', { label: '受教育人数' }), 'f1', { label: '题目' })
  expect(ownColumns(renamed).map(column => column.header)).toEqual(['时间', '应到', '受教育人数', '宣传内容'])
  const without = removeField(renamed, 'f4')
  if (!without.ok) throw new Error(without.reason)
  expect(ownColumns(without.ledger).map(column => column.from)).toEqual(['f2', 'f3', 'f1'])
  expect(ownColumns(putBackField(without.ledger, 'f4')).map(column => column.from)).toEqual([
    'f2',
    'f3',
    'f1',
    'f4.present',
  ])
})

test('到会改成别的类型，它的几列并成一列，表仍读得懂', () => {
  const twice: OwnLedger = {
    ...own,
    columns: [...(own.columns ?? []), { from: 'f4.absent', header: '缺席', hasTotal: true }],
  }
  const changed = changeType(twice, 'f4', 'text')
  expect(ownLedgerSchema.safeParse(changed).success).toBe(true)
  expect(ownColumns(changed).filter(column => column.from === 'f6')).toEqual([
    { from: 'f6', header: '应到', hasTotal: false },
  ])
})

test('还能加的列：没进表的栏、到会的各个数、材料', () => {
  expect(freeColumns(own).map(column => column.from)).toEqual([
    'f4.present',
    'f4.absent',
    'f4.absentNames',
    'f4.outsiders',
    'f5',
    'evidence.roles',
  ])
  expect(
    ownLedgerSchema.safeParse({ ...own, columns: [{ from: 'f9', header: 'x', hasTotal: false }] }).success,
  ).toBe(false)
})

test('大事记写选定的那一栏，没填的记录不进；没有选就都不进', () => {
  const of = (made: OwnLedger) => {
    const kind = kindFromOwnLedger(made)
    const records = [
      recordOf(kind, 'a', { f1: '进校园', f2: '2018-03-24', f5: '在一中开展结核病防治宣传。' }),
      recordOf(kind, 'b', { f1: '进社区', f2: '2018-05-24' }),
    ]
    return chronicle({ year: 2018, period: wholeYear, kinds: [kind], records, context: sampleContext })
      .flatMap(quarter => quarter.events)
      .map(event => event.sentence)
  }
  expect(of(ledger)).toEqual([])
  expect(of({ ...ledger, chronicle: 'f5' })).toEqual(['在一中开展结核病防治宣传。'])
  expect(of({ ...ledger, chronicle: 'f1' })).toEqual(['进校园。', '进社区。'])
})

test('记录的数字只变宽不变窄：整数改成带小数的数，旧值还在', () => {
  const wider = changeType(ledger, 'f3', 'score')
  expect(wider.fields.find(one => one.key === 'f3')).toMatchObject({
    type: 'score',
    unit: '人次',
    hasTotal: true,
  })
  expect(changeType(wider, 'f3', 'count').removedFields.map(one => one.key)).toEqual(['f3'])
})
