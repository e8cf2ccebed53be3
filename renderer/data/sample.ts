import { person } from '../../shared/kinds/person'
import type { Outcome } from '../../shared/bridge'
import type { Archive } from './archive'
import type { Op } from './op'
import { deleteSampleDatabase, openArchive } from './openArchive'

/** Makes the sample archive in a database of its own, in one commit. One that is there already is left as it is. */
export async function makeSample(): Promise<Outcome<object>> {
  const opened = await openArchive('sample', 'beside')
  if (!opened.ok) return opened
  const { archive } = opened
  if (archive.settings.unit.name === '') await archive.commit(await sampleOps(), '载入示例档案')
  archive.db.close({ disableAutoOpen: true })
  return { ok: true }
}

async function sampleOps(): Promise<readonly Op[]> {
  // Read from the disk only now: nobody else needs the year 2018.
  const { sampleYear } = await import('../../shared/domain/sampleYear')
  const { unit, year, lists, quotas, people, records } = sampleYear
  return [
    { op: 'setting', key: 'year', value: year },
    { op: 'setting', key: 'lists', value: lists },
    { op: 'setting', key: 'quotas', value: quotas },
    { op: 'setting', key: 'unit', value: { name: unit, archivist: '', phone: '' } },
    ...people.map(one => ({ op: 'create', kind: person.id, origin: 'sample', ...one }) as const),
    ...records.map(one => ({ op: 'create', origin: 'sample', ...one }) as const),
  ]
}

/** Removes the sample archive: its database and the files added to it. The archive given must be the open sample. */
export async function removeSample(archive: Archive): Promise<Outcome<object>> {
  if (archive.name !== 'sample') throw new Error('only the sample can be removed')
  await archive.settled()
  const removed = await window.desk['evidence.removeSample']()
  if (!removed.ok) return removed
  archive.db.close({ disableAutoOpen: true })
  await deleteSampleDatabase()
  return { ok: true }
}
