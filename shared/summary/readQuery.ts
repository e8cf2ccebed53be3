import type { FigureSpec, Kind } from '../kinds/kind'
import type { FactForm } from './boundText'
import type { Condition } from './conditions'
import { ownWords, type Loop, type Pick, type Query, type RecordQuery } from './query'
import { readAmount } from './readAmount'
import { columnNamed, either, fieldNamed, readCondition, refNamed } from './readConditions'
import { splitOutside } from './pattern'

export type QueryReading =
  { readonly ok: true; readonly query: Query } | { readonly ok: false; readonly problem: string }

/**
 * A placeholder in words: 卫生大扫除，约数 · 宣传，类型是横幅，位置是机关，数量合计 · 领导小组的变动原因，填了变动原因，
 * 最近. `loop`: inside 逐个 and 逐条 the ledger need not be named.
 */
export function readQuery(words: string, kinds: readonly Kind[], loop: Loop | null): QueryReading {
  const prefixed = /^(有|每周|每月|每季度|原话)[：，](.+)$/u.exec(words)
  const [prefix, rest] = prefixed ? [prefixed[1] ?? '', prefixed[2] ?? ''] : ['', words]
  if (prefix === '原话') return { ok: true, query: { type: 'phrase', phrases: either(rest) } }
  const [head = '', ...segments] = splitOutside(rest, '，').map(part => part.trim())
  if (prefix === '' && ownWords.some(word => word === head))
    return { ok: true, query: { type: 'word', word: head } }
  const subject = subjectOf(head, kinds, loop)
  if (!subject) return { ok: false, problem: `没有叫“${head}”的台账、指标或栏目` }
  const options: Options = { ...plain, amount: null, conditions: [] }
  for (const segment of segments) {
    if (!readOption(segment, subject, options)) return { ok: false, problem: `看不懂“${segment}”` }
  }
  const of: RecordQuery = {
    kind: subject.kind,
    conditions: [...subject.conditions, ...options.conditions],
    isInForce: options.isInForce || subject.isInForce,
  }
  if (prefix === '有') return { ok: true, query: { type: 'exists', of } }
  if (prefix !== '') {
    const every = prefix === '每周' ? '周' : prefix === '每月' ? '月' : '季度'
    return { ok: true, query: { type: 'often', every, of } }
  }
  return { ok: true, query: queryOf(subject, options, of) }
}

type Amount = NonNullable<ReturnType<typeof readAmount>>
type Options = {
  conditions: Condition[]
  isInForce: boolean
  isAbout: boolean
  amount: Amount | null
  as: FactForm
  from: Pick['from']
  atMost: number
  unlessMoreThan: number | null
  isSplit: boolean
}
const plain = {
  isInForce: false,
  isAbout: false,
  as: 'text' as FactForm,
  from: 'all' as Pick['from'],
  atMost: 8,
  unlessMoreThan: null,
  isSplit: false,
}

type Subject = {
  readonly kind: Kind
  readonly conditions: readonly Condition[]
  readonly isInForce: boolean
  /** A declared figure, a sum, a column, or nothing: then the records are counted. */
  readonly spec: FigureSpec | null
  readonly amount: Amount | null
  readonly ref: string | null
}

/** What stands before the first comma: a figure's name, 次数, a ledger, a ledger's column, a column of the loop's ledger. */
function subjectOf(head: string, kinds: readonly Kind[], loop: Loop | null): Subject | null {
  const nothing = { spec: null, amount: null, ref: null }
  if (loop) {
    const own = { ...loop, ...nothing }
    if (head === '次数') return own
    const ref = refOf(loop.kind, head)
    if (ref !== null) return { ...own, ref }
    const amount = readAmount(loop.kind, head)
    if (amount) return { ...own, amount }
  }
  const free = { conditions: [], isInForce: false, ...nothing }
  for (const kind of kinds) {
    const spec = kind.figures.find(({ label, unit }) => head === label || head === `${label}（${unit}）`)
    if (spec) return { ...free, kind, spec }
  }
  const named = kinds
    .filter(kind => head === kind.label || head.startsWith(`${kind.label}的`))
    .sort((one, other) => other.label.length - one.label.length)[0]
  if (!named) return null
  if (head === named.label) return { ...free, kind: named }
  const ref = refOf(named, head.slice(named.label.length + 1))
  return ref === null ? null : { ...free, kind: named, ref }
}

/** 生效 · 实到 · 成员中职务是组长的岗位 */
function refOf(kind: Kind, label: string): string | null {
  const inLines = /^(.+?)中(.+?)是(.+)的(.+?)$/u.exec(label)
  if (!inLines) return refNamed(kind, label)
  const lines = fieldNamed(kind, inLines[1] ?? '')
  if (lines === null) return null
  const where = columnNamed(kind, lines, inLines[2] ?? '')
  const column = columnNamed(kind, lines, inLines[4] ?? '')
  return where === null || column === null
    ? null
    : `${lines}|${where}=${either(inLines[3] ?? '').join(',')}|${column}`
}

const forms: Readonly<Record<string, FactForm>> = {
  按月: 'month',
  带年: 'longDay',
  书名号: 'book',
}
const picks: Readonly<Record<string, Pick['from']>> = {
  最近: 'latest',
  最早: 'earliest',
  最常见: 'commonest',
}

/** False for words that mean nothing for the ledger. */
function readOption(words: string, subject: Subject, options: Options): boolean {
  const as = forms[words]
  const from = picks[words]
  const most = /^(前|不超过)(\d+)个?$/u.exec(words)
  if (words === '约数') options.isAbout = true
  else if (words === '现行') options.isInForce = true
  else if (words === '拆开') options.isSplit = true
  else if (as !== undefined) options.as = as
  else if (from !== undefined) options.from = from
  else if (most && most[1] === '前') options.atMost = Number(most[2])
  else if (most) options.unlessMoreThan = Number(most[2])
  else {
    // 成果中项目是垃圾的合计 also reads like a condition.
    const amount = readAmount(subject.kind, words)
    const condition = amount === null ? readCondition(subject.kind, words) : null
    if (condition !== null) options.conditions.push(condition)
    else if (amount !== null) options.amount = amount
    else return false
  }
  return true
}

function queryOf(subject: Subject, options: Options, of: RecordQuery): Query {
  const { kind, spec, ref } = subject
  const amount = options.amount ?? subject.amount
  const form = options.isAbout ? 'about' : 'exact'
  if (ref !== null) {
    const { as, from, atMost, unlessMoreThan, isSplit } = options
    return { type: 'facts', of, ref, as, pick: { from, atMost, unlessMoreThan, isSplit } }
  }
  if (amount?.type === 'sums') return { type: 'sums', of, field: amount.field }
  if (amount?.type === 'lineSums') return { type: 'lineSums', of, table: amount.table }
  const counted: FigureSpec = { id: `${kind.id}.count`, label: kind.label, unit: kind.unit }
  return { type: 'figure', of, spec: amount?.spec ?? spec ?? counted, form }
}
