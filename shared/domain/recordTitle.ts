import type { Kind } from '../kinds/kind'
import type { ArchiveRecord } from './record'

/** What a record is called wherever it is named; one whose title is still missing says so. */
export function recordTitle(kind: Kind, record: ArchiveRecord): string {
  const title = record.data[kind.title]
  return typeof title === 'string' && title.trim() !== ''
    ? title
    : `未填${kind.fields[kind.title]?.label ?? '名称'}`
}
