import type { Day } from './day'

/** What a record holds, by field key. Values are checked against the kind's fields when they enter. */
export type Data = { readonly [key: string]: unknown }

/** How a record came in: by hand, from a workbook, or with the sample year. */
export type Origin = 'entry' | 'import' | 'sample'

/** 记录: one event, document or person. Times are ISO strings of the clock at the write and never set by the user. */
export type ArchiveRecord<D = Data> = {
  readonly id: string
  readonly kind: string
  /** The kind's date field, or '' while it is missing. */
  readonly date: Day | ''
  /** Year of work it counts for; 0 for kinds that belong to no year (人员). */
  readonly year: number
  readonly data: D
  readonly origin: Origin
  readonly createdAt: string
  readonly updatedAt: string
  readonly deletedAt: string | null
  readonly rev: number
}
