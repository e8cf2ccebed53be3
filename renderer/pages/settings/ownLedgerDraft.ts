import { entriesOf } from '../../../shared/domain/entries'
import { addField, nextKey } from '../../../shared/domain/changeOwnLedger'
import { hasUnit } from '../../../shared/domain/ownFieldTypes'
import { ownLedgerSchema, type OwnField, type OwnLedger } from '../../../shared/domain/ownLedger'
import { groups, type Kind } from '../../../shared/kinds/kind'

/** What is being defined; the words of its options stand beside it, by field key, as they are typed. */
export type Draft = {
  readonly ledger: OwnLedger
  readonly words: Readonly<Record<string, string>>
  readonly isNew: boolean
}

export function newField(key: string, label: string, type: OwnField['type']): OwnField {
  return { key, label, type, unit: '', isRequired: false, hasTotal: false, isColumn: true }
}

export function emptyLedger(id: string): OwnLedger {
  return {
    id: `own-${id}`,
    name: '',
    group: groups[0].id,
    unit: '次',
    fields: [
      { ...newField('f1', '名称', 'text'), isRequired: true },
      { ...newField('f2', '日期', 'day'), isRequired: true },
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
}

export function withNewField(ledger: OwnLedger): OwnLedger {
  return addField(ledger, newField(nextKey(ledger), '', 'text'))
}

export function splitWords(text: string): readonly string[] {
  const words = text.split(/[、，,；;\n]+/u).map(word => word.trim())
  return [...new Set(words.filter(word => word !== ''))]
}

/** Why it cannot be kept yet, in one sentence; null when it can. */
export function problemOf({ ledger, words }: Draft, kinds: readonly Kind[]): string | null {
  const name = ledger.name.trim()
  if (name === '') return '台账还没有名称。'
  const others = kinds.filter(kind => kind.id !== ledger.id)
  const lines = groups.flatMap(group => entriesOf(group.id, others)).map(entry => entry.label)
  if (others.some(kind => kind.label === name) || lines.includes(name)) return `已经有“${name}”了，换个名称。`
  if (ledger.unit.trim() === '') return '写一条记录叫什么，如“次”“件”。'
  for (const [at, field] of ledger.fields.entries()) {
    const label = field.label.trim()
    if (label === '') return `第 ${at + 1} 栏还没有名称。`
    if (label === '材料' || label === '序号') return `“${label}”每个台账都有，第 ${at + 1} 栏换个名称。`
    if (ledger.fields.slice(0, at).some(other => other.label.trim() === label))
      return `有两栏都叫“${label}”。`
    if (hasUnit(field.type) && field.unit.trim() === '') return `“${label}”要写单位，如“人次”“份”。`
    if (field.type === 'choice' && splitWords(words[field.key] ?? '').length === 0)
      return `“${label}”要写出有哪些选项。`
  }
  for (const column of ledger.columns ?? [])
    if (column.header.trim() === '') return 'Excel 表里有一列还没有表头。'
  return ownLedgerSchema.safeParse(ledger).success ? null : '名称、单位或栏名太长，写短一些。'
}
