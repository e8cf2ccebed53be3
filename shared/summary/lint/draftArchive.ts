import type { ArchiveRecord } from '../../domain/record'
import type { FieldContext } from '../../fields/field'
import { kinds } from '../../kinds/index'
import type { Kind } from '../../kinds/kind'
import type { Synonyms } from '../../search/synonyms'

/** What a draft is held against: a year of records, any kinds; `context.today` says how much of the year has passed. */
export type DraftArchive = {
  readonly year: number
  readonly records: readonly ArchiveRecord[]
  readonly context: FieldContext
  readonly synonyms: Synonyms
}

/** Events of the year by kind: kinds of no year (人员) and what merely stands (领导小组) are none. */
export function eventsByKind({
  year,
  records,
}: DraftArchive): readonly (readonly [Kind, readonly ArchiveRecord[]])[] {
  return kinds.flatMap(kind => {
    if (kind.date === null || kind.isLasting === true) return []
    const events = records.filter(
      record =>
        record.kind === kind.id && record.year === year && record.deletedAt === null && record.date !== '',
    )
    return [[kind, events] as const]
  })
}
