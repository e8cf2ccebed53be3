/** Where something that must be done by a day stands; computed, never typed. */
export type DeadlineState = 'open' | 'due' | 'overdue' | 'done' | 'closed'

/** 时限 as days or as a date, 完成, 销号: the state is computed from them (`shared/domain/deadline`). */
export type DeadlineSpec<K extends string = string> = {
  readonly issuedOn: K
  readonly days: K | null
  readonly dueOn: K | null
  readonly doneOn: K
  /** Where 已销号 is said; null where done is the end. */
  readonly closed: ClosingSpec<K> | null
  /** What the states are called where nothing is late: 整改中, 已完成. */
  readonly words: { readonly open: string; readonly done: string }
}

/** 销号: its day is set with it; until `needs` are filled and the required evidence is there it is not the end. */
export type ClosingSpec<K extends string = string> = {
  readonly field: K
  readonly in: readonly [string, ...string[]]
  /** 销号 */
  readonly action: string
  readonly on: K
  readonly needs: readonly K[]
}
