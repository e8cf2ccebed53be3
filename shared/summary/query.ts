import type { FigureSpec, Kind } from '../kinds/kind'
import type { FactForm } from './boundText'
import type { Condition } from './conditions'

/** Which of several records or values a fact is taken from. */
export type Pick = {
  readonly from: 'all' | 'latest' | 'earliest' | 'commonest'
  /** So many values are written out, then 等. */
  readonly atMost: number
  /** With more values than this the fact says nothing. */
  readonly unlessMoreThan: number | null
  /** 闯红灯、乱停乱放 are two values. */
  readonly isSplit: boolean
}

/** Records of a kind: `inForce` = what stands at the end of the period (领导小组). */
export type RecordQuery = {
  readonly kind: Kind
  readonly conditions: readonly Condition[]
  readonly isInForce: boolean
}

/** What a placeholder asks for. */
export type Query =
  | { readonly type: 'word'; readonly word: string }
  | { readonly type: 'phrase'; readonly phrases: readonly string[] }
  | { readonly type: 'exists'; readonly of: RecordQuery }
  | { readonly type: 'often'; readonly every: '周' | '月' | '季度'; readonly of: RecordQuery }
  | {
      readonly type: 'figure'
      readonly of: RecordQuery
      readonly spec: FigureSpec
      readonly form: 'exact' | 'about'
    }
  /** Sums of a quantity, one for each unit that the records use. */
  | { readonly type: 'sums'; readonly of: RecordQuery; readonly field: string }
  /** Sums of a table's lines, one for each item and unit: 垃圾6车、小广告30处. */
  | { readonly type: 'lineSums'; readonly of: RecordQuery; readonly table: TableRef }
  | {
      readonly type: 'facts'
      readonly of: RecordQuery
      readonly ref: string
      readonly as: FactForm
      readonly pick: Pick
    }

/** Columns of a table: what the line is about, and its amount. `not`: items left out. */
export type TableRef = {
  readonly lines: string
  readonly item: string
  readonly amount: string
  readonly only: readonly string[] | null
  readonly not: readonly string[]
}

/** Words that stand for something of the summary itself. */
export const ownWords = ['单位', '我局', '年', '期', '期内', '一年来', '股室'] as const

/** What the loop around a placeholder is about. */
export type Loop = {
  readonly kind: Kind
  readonly conditions: readonly Condition[]
  readonly isInForce: boolean
}
