import { fieldsFollowing } from '../../../shared/domain/editableLists'
import { withRenamed } from '../../../shared/domain/renamedWords'
import type { Settings } from '../../../shared/domain/settings'
import type { Archive } from '../../data/archive'
import type { Op } from '../../data/op'
import { listOf } from '../../data/useArchive'

/** The list with a word moved by one place; as it was when there is no room. */
export function movedWord(items: readonly string[], word: string, by: 1 | -1): readonly string[] {
  const at = items.indexOf(word)
  const to = at + by
  if (at < 0 || to < 0 || to >= items.length) return items
  return items.with(at, items[to] ?? word).with(to, word)
}

/** The list as `edit` makes it from what stands now; nothing to do when that is the same. */
export function listOps(
  settings: Settings,
  list: string,
  edit: (items: readonly string[]) => readonly string[],
): readonly Op[] {
  const before = listOf(settings, list)
  const items = edit(before)
  if (items.join('\n') === before.join('\n')) return []
  return [{ op: 'setting', key: 'lists', value: { ...settings.lists, [list]: [...items] } }]
}

/**
 * A word renamed: records of events keep what was written then, figures count the new word as the old one, and the
 * records that say what is so now (股室 of 人员) follow in the same commit.
 */
export async function renameOps(
  archive: Archive,
  settings: Settings,
  list: string,
  from: string,
  to: string,
): Promise<readonly Op[]> {
  const ops = listOps(settings, list, items => items.map(item => (item === from ? to : item)))
  if (ops.length === 0) return []
  const renamed = withRenamed(settings.renamedWords, list, from, to)
  const following: Op[] = []
  for (const { kind, field } of fieldsFollowing(list)) {
    await archive.cache.load(kind.id, 0)
    for (const record of archive.cache.slice(kind.id, 0).records)
      if (record.data[field] === from) following.push({ op: 'change', id: record.id, set: { [field]: to } })
  }
  return [...ops, { op: 'setting', key: 'renamedWords', value: renamed }, ...following]
}
