/** Where something that must be done by a day stands; computed, never typed. */
export type DeadlineState = 'open' | 'due' | 'overdue' | 'done' | 'closed'

/** 时限 as days or as a date, 完成, 销号: the state is computed from them (`shared/domain/deadline`). */
export type DeadlineSpec<K extends string = string> = {
  readonly issuedOn: K
  readonly days: K | null
  readonly dueOn: K | null
  readonly doneOn: K
  /** Where 已销号 is said; null where done is the end. */
  readonly closed: { readonly field: K; readonly in: readonly string[] } | null
}
