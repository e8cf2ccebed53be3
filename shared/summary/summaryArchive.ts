import type { ArchiveRecord } from '../domain/record'
import type { FieldContext } from '../fields/field'
import type { Kind } from '../kinds/kind'

/** What a summary is written from, and what its numbers are compared with. */
export type SummaryArchive = {
  /** 沅陵县司法局 */
  readonly unit: string
  readonly year: number
  /** Of the year and of no year, every kind, any order; trashed ones count for nothing. */
  readonly records: readonly ArchiveRecord[]
  readonly kinds: readonly Kind[]
  readonly context: FieldContext
}
