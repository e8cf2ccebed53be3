import type { ArchiveRecord } from '../../../shared/domain/record'
import { blockText } from '../../../shared/summary/boundText'
import { bodyOf } from './summaryRecord'

export type Changed = { readonly is: 'added' | 'removed'; readonly text: string }

/** In the list of versions; more is read in the text itself. */
const most = 4
const longest = 60
/** What stands with a changed word, in characters. */
const before = 10
const behind = 6

/** Which words came and which went with a version. */
export function changedParagraphs(older: ArchiveRecord | null, newer: ArchiveRecord): readonly Changed[] {
  return older === null ? [] : changedLines(linesOf(older), linesOf(newer), most, longest)
}

/** Paragraphs that came and went; where one was edited, what is common at both ends is left out. */
export function changedLines(
  old: readonly string[],
  now: readonly string[],
  count: number,
  length: number,
): readonly Changed[] {
  const removed = old.filter(line => !now.includes(line))
  const added = now.filter(line => !old.includes(line))
  const shortened = (text: string): string => (text.length > length ? `${text.slice(0, length)}…` : text)
  return Array.from({ length: Math.max(removed.length, added.length) }, (_, at) =>
    pairOf(removed[at] ?? '', added[at] ?? ''),
  )
    .flat()
    .slice(0, count)
    .map(({ is, text }) => ({ is, text: shortened(text) }))
}

function linesOf(record: ArchiveRecord): readonly string[] {
  return bodyOf(record.data.body).blocks.map(blockText)
}

function pairOf(old: string, now: string): readonly Changed[] {
  let head = 0
  while (head < old.length && old[head] === now[head]) head += 1
  let tail = 0
  while (tail < Math.min(old.length, now.length) - head && old.at(-1 - tail) === now.at(-1 - tail)) tail += 1
  // A bare number says nothing: some of the words before and behind stand with it.
  const [from, to] = [Math.max(0, head - before), Math.max(0, tail - behind)]
  const middle = (text: string): string => (text === '' ? '' : text.slice(from, text.length - to))
  return [
    { is: 'removed' as const, text: middle(old) },
    { is: 'added' as const, text: middle(now) },
  ].filter(({ text }) => text !== '')
}
