import type { ArchiveRecord } from '../../../shared/domain/record'
import type { FieldContext } from '../../../shared/fields/field'
import type { Kind } from '../../../shared/kinds/kind'
import type { Archive } from '../../data/archive'
import { showToast } from '../../ui/toast'
import { freshRecords } from './freshRecords'
import { planField } from './planField'
import type { SettableField } from './settableFields'

/**
 * Gives the field to the records in one commit, worked out anew from what they say by now; else answers why that is
 * forbidden, and all stay as they are.
 */
export async function setField(
  archive: Archive,
  kind: Kind,
  chosen: readonly ArchiveRecord[],
  settable: SettableField,
  wanted: { readonly value: unknown; readonly keepsOthers: boolean },
  context: FieldContext,
): Promise<string | null> {
  const records = await freshRecords(archive, kind, chosen)
  const { ops } = planField(records, settable, wanted, context)
  const { label } = settable.field
  const what = `${ops.length} 条${kind.label}`
  const isEmptied = wanted.value === undefined
  const answer = await archive.propose(ops, isEmptied ? `清空 ${what}的“${label}”` : `给 ${what}设“${label}”`)
  if (!answer.ok) return answer.reason
  showToast({
    text:
      ops.length === 0
        ? '没有要改的记录'
        : isEmptied
          ? `已清空 ${what}的“${label}”`
          : `已给 ${what}设“${label}”`,
    actions: ops.length === 0 ? [] : [{ label: '撤销', run: () => void archive.undo() }],
  })
  return null
}
