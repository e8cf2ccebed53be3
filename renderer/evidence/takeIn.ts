import type { StoreResult } from '../../shared/bridge'
import { guessRole } from '../../shared/domain/guessRole'
import type { ArchiveRecord } from '../../shared/domain/record'
import { errorText } from '../../shared/errors'
import { kindOf } from '../../shared/kinds/index'
import type { Archive } from '../data/archive'
import { newId } from '../data/newId'
import { showToast } from '../ui/toast'
import { changeEvidence } from './changeEvidence'
import { getIntake, listenToProgress, setIntake } from './intakeStore'
import { pieceOfFile } from './piece'
import { withoutRepeats } from './withoutRepeats'

/** Where new pieces go, and the roles they may get. */
export type Destination = {
  readonly archive: Archive
  readonly record: ArchiveRecord
  readonly roles: readonly string[]
}

export function intakeKey({ archive, record }: Pick<Destination, 'archive' | 'record'>): string {
  return `${archive.name}|${record.id}`
}

/**
 * Files become pieces of the record: copied in by the host, then written in one commit. `role` is given when they
 * were meant for one; else it is guessed. Goes on when another record is opened meanwhile.
 */
export async function takeIn(
  to: Destination,
  from: readonly File[] | 'choose',
  role: string | null = null,
): Promise<void> {
  const key = intakeKey(to)
  if (getIntake(key).running !== null) {
    setIntake(key, { ...getIntake(key), notices: ['上一批材料还在复制，等它完成或停止后再添加。'] })
    return
  }
  listenToProgress()
  const job = newId()
  setIntake(key, { running: { job, done: 0, total: 0, name: '' }, notices: [] })
  const { name } = to.archive
  try {
    const result =
      from === 'choose'
        ? await window.desk['evidence.choose'](name, job)
        : await window.desk.storeFiles(name, job, from)
    await addPieces(to, result, role)
    setIntake(key, { running: null, notices: noticesOf(result) })
  } catch (error) {
    console.error('intake failed', error instanceof Error ? error.message : 'unknown')
    setIntake(key, { running: null, notices: [errorText('internal')] })
  }
}

async function addPieces(to: Destination, result: StoreResult, role: string | null): Promise<void> {
  if (result.stored.length === 0) return
  const rules = kindOf(to.record.kind).evidence
  const made = result.stored.map(file =>
    pieceOfFile(newId(), role ?? guessRole(file.name, file.mime, rules, to.roles), file),
  )
  // While the files were copied the record may have changed; what counts is what is written now.
  await to.archive.settled()
  const record = (await to.archive.db.records.get(to.record.id)) ?? to.record
  const why = made.length === 1 ? `添加${made[0]?.role ?? '材料'}` : `添加材料 ${made.length} 件`
  await changeEvidence(
    to.archive,
    record,
    why,
    pieces => [...pieces, ...withoutRepeats(made, pieces)],
    result.stored,
  )
  showToast({ text: made.length === 1 ? `已添加“${made[0]?.name ?? ''}”` : `已添加 ${made.length} 件材料` })
}

function noticesOf(result: StoreResult): readonly string[] {
  const refused = result.refused.map(({ name, code }) => errorText(code, name))
  const kept = result.stored.length
  const stopped = kept === 0 ? '已停止，没有添加材料。' : `已停止，添加了 ${kept} 件，其余没有添加。`
  return result.stopped ? [stopped, ...refused] : refused
}
