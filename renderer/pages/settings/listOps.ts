import { fieldsFollowing } from '../../../shared/domain/editableLists'
import type { Archive } from '../../data/archive'
import type { Op } from '../../data/op'

/** The list as it shall be; when a value was renamed, the records that say what is so now follow in the same commit. */
export async function listOps(
  archive: Archive,
  list: string,
  items: readonly string[],
  renamed?: { readonly from: string; readonly to: string },
): Promise<readonly Op[]> {
  const lists = { ...archive.settings.lists, [list]: [...items] }
  const following: Op[] = []
  for (const { kind, field } of renamed ? fieldsFollowing(list) : []) {
    await archive.cache.load(kind.id, 0)
    for (const record of archive.cache.slice(kind.id, 0).records)
      if (record.data[field] === renamed?.from)
        following.push({ op: 'change', id: record.id, set: { [field]: renamed?.to } })
  }
  return [{ op: 'setting', key: 'lists', value: lists }, ...following]
}
