import { nextEventData } from '../../shared/domain/nextEvent'
import type { ArchiveRecord, Data } from '../../shared/domain/record'
import { kindOf } from '../../shared/kinds/index'
import type { Archive } from '../data/archive'
import { flushDrafts } from '../data/drafts'
import { navigate, type Focus } from './route'

/**
 * Makes an empty record of the kind in the year of work and opens it with the first field in focus. One that was made
 * before and left untouched is taken again, so that no empty ones pile up.
 */
export async function newRecord(archive: Archive, kindId: string): Promise<void> {
  // What was typed a moment ago is written first: until then the record it stands in looks untouched.
  await flushDrafts()
  await archive.settled()
  const { records } = archive.cache.slice(kindId, archive.settings.year)
  const untouched = records.find(record => record.origin === 'entry' && Object.keys(record.data).length === 0)
  if (untouched) return navigate({ page: 'kind', kind: kindId, id: untouched.id, focus: 'form' })
  await open(archive, kindId, {}, `新建${kindOf(kindId).label}`, 'form')
}

/** 同上一次: a new record like this one, with the day to be written first. */
export async function copyRecord(archive: Archive, record: ArchiveRecord): Promise<void> {
  const kind = kindOf(record.kind)
  const focus: Focus = kind.date === null ? 'form' : `field:${kind.date}`
  await open(archive, record.kind, nextEventData(kind, record.data), `照上一次新建${kind.label}`, focus)
}

async function open(archive: Archive, kindId: string, data: Data, why: string, focus: Focus): Promise<void> {
  const { ids } = await archive.commit(
    [{ op: 'create', kind: kindId, data, year: archive.settings.year }],
    why,
  )
  const id = ids[0]
  if (id !== undefined) navigate({ page: 'kind', kind: kindId, id, focus })
}
