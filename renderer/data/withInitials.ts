import type { ArchiveRecord, Data } from '../../shared/domain/record'
import { findKind, kinds } from '../../shared/kinds/index'
import { initialsFor } from './initials'
import type { Op } from './op'

/** Fields that some kind takes its initials from; a change of any other field asks the database nothing. */
const named = new Set(kinds.flatMap(kind => (kind.initialsOf === null ? [] : [kind.initialsOf])))

/**
 * Kinds that are found by pinyin initials get them with the name, and new ones with a new name. Initials written by
 * hand stay as they are.
 */
export async function withInitials(
  op: Op,
  recordOf: (id: string) => Promise<ArchiveRecord | undefined>,
): Promise<Op> {
  if (op.op === 'create') return { ...op, data: { ...op.data, ...(await made(op.kind, op.data, {})) } }
  if (op.op !== 'change' || !Object.keys(op.set).some(key => named.has(key))) return op
  const record = await recordOf(op.id)
  return record ? { ...op, set: { ...op.set, ...(await made(record.kind, op.set, record.data)) } } : op
}

async function made(kindId: string, set: Data, before: Data): Promise<Data> {
  const key = findKind(kindId)?.initialsOf
  if (key === undefined || key === null || set['initials'] !== undefined) return {}
  const name = set[key]
  if (typeof name !== 'string' || name === '') return {}
  const old = before[key]
  const kept = before['initials']
  const isByHand = kept !== undefined && (typeof old !== 'string' || kept !== (await initialsFor(old)))
  return isByHand ? {} : { initials: await initialsFor(name) }
}
