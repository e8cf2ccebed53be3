import { recordTitle } from '../../shared/domain/recordTitle'
import type { ArchiveRecord } from '../../shared/domain/record'
import type { Kind } from '../../shared/kinds/kind'
import type { Archive } from '../data/archive'
import { showToast } from '../ui/toast'

/** Moves records to the 回收站, all in one commit; else answers why that is forbidden, and all stay. */
export async function trashRecords(
  archive: Archive,
  kind: Kind,
  records: readonly ArchiveRecord[],
): Promise<string | null> {
  const [first] = records
  if (!first) return null
  const isOne = records.length === 1
  const name = isOne ? `“${recordTitle(kind, first)}”` : `${records.length} 条${kind.label}`
  const answer = await archive.propose(
    records.map(record => ({ op: 'trash', id: record.id }) as const),
    isOne ? `删除${kind.label}${name}` : `删除 ${name}`,
  )
  if (!answer.ok) return answer.reason
  showToast({
    text: `已把${isOne ? '' : ' '}${name}移到回收站`,
    actions: [{ label: '撤销', run: () => void archive.undo() }],
  })
  return null
}

/** The row that has the keyboard when some are gone: the next one that stays, else the last before them. */
export function rowAfter(
  rows: readonly ArchiveRecord[],
  gone: readonly ArchiveRecord[],
): ArchiveRecord | undefined {
  const ids = new Set(gone.map(record => record.id))
  const last = rows.findLastIndex(row => ids.has(row.id))
  return rows.slice(last + 1).find(row => !ids.has(row.id)) ?? rows.findLast(row => !ids.has(row.id))
}
