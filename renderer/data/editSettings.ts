import type { Settings } from '../../shared/domain/settings'
import type { Archive } from './archive'
import type { Op } from './op'

let turn: Promise<unknown> = Promise.resolve()

/**
 * Changes settings from what stands when its turn comes. A change made from what the page showed would take back one
 * that is still being written: a word renamed by leaving its input, and another deleted by the click that left it.
 */
export function editSettings(
  archive: Archive,
  edit: (settings: Settings) => readonly Op[] | Promise<readonly Op[]>,
  why: string,
): Promise<void> {
  const mine = turn.then(async () => {
    await archive.settled()
    await archive.commit(await edit(archive.settings), why)
  })
  // The next goes on whatever came of this one; the caller hears of it by `mine`.
  turn = mine.catch(() => undefined)
  return mine
}
