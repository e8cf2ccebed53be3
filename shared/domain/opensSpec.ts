import type { Data } from './record'

/** Lines of a table that say what was found: fewer points than full marks, or a reason written. */
export type FoundLines<K extends string = string> = {
  readonly from: K
  readonly item: string
  readonly full: string
  readonly score: string
  readonly reason: string
}

/**
 * 检查 → 整改: records of another kind that one press makes from what a record found, linked to it both ways. Field names
 * on the other side are the other kind's; the contract test checks that they are there.
 */
export type OpensSpec<K extends string = string> = {
  /** Id of the other kind. */
  readonly kind: string
  /** 开整改通知 */
  readonly action: string
  /** Reference field of the other kind that points back. */
  readonly back: string
  /** Where the other kind says what was found, and which item it was. */
  readonly what: string
  readonly item: string
  readonly lines: FoundLines<K>
  /** Without such a line each sentence here is a finding; 无明显问题 is none. */
  readonly text: K
  /** Field of the other kind → field here. */
  readonly copies: Readonly<Record<string, K>>
  /** The same in each. */
  readonly fixed: Data
  /** As the latest record of the other kind has it, before `fixed` is asked: 时限. */
  readonly asLast: readonly string[]
  /** Counts on from the latest number of the year; `first` begins, with {年} for the year. */
  readonly number: { readonly field: string; readonly first: string }
  /** Who answers for the place: the record of that kind whose title the finding names, or that the place is. */
  readonly answerable: {
    readonly kind: string
    /** Last day on which it stood, empty while it stands. */
    readonly until: string
    /** Where it was, here and in the other kind; kept as written where no such record is found. */
    readonly at: K
    readonly place: string
    /** Field of the other kind → field of the record found. */
    readonly takes: Readonly<Record<string, string>>
  }
}
