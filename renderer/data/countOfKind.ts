import type { Archive } from './archive'

/** Every record of the kind, of all years and with those in the trash. */
export function countOfKind(archive: Archive, kind: string): Promise<number> {
  return archive.db.records
    .where('[kind+year+date]')
    .between([kind, 0, ''], [kind, 9999, '\uffff'], true, true)
    .count()
}
