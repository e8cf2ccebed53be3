import type { RecordChange } from '../../shared/domain/recordChange'
import { stockRefusal } from '../../shared/domain/stockRefusal'
import { kinds } from '../../shared/kinds/index'
import type { Kind } from '../../shared/kinds/kind'
import type { Op } from './op'
import type { RecordCache } from './recordCache'

/** What the kinds of the touched records do not allow, in words; null where nothing stands against it. */
export async function whyForbidden(
  cache: RecordCache,
  ops: readonly Op[],
  foresee: () => Promise<readonly RecordChange[]>,
): Promise<string | null> {
  const guarded = kinds.filter(kind => kind.stock !== undefined)
  if (!ops.some(op => guarded.some(kind => mayMove(kind, op)))) return null
  const changes = await foresee()
  for (const kind of guarded) {
    const own = changes.filter(({ after }) => after.kind === kind.id)
    if (own.length === 0) continue
    await cache.loadKind(kind.id)
    const reason = stockRefusal(kind, cache.ofKind(kind.id).records, own)
    if (reason !== null) return reason
  }
  return null
}

/** Asked before anything is read: typing a place or adding a photo moves no stock. */
function mayMove(kind: Kind, op: Op): boolean {
  if (op.op === 'create') return op.kind === kind.id
  if (op.op !== 'change') return op.op !== 'setting' && op.op !== 'file'
  const { stock, date } = kind
  const keys = [stock?.name, stock?.movement, stock?.copies, date]
  return Object.keys(op.set).some(key => keys.includes(key))
}
