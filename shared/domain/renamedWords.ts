import type { Settings } from './settings'

type Renamed = Settings['renamedWords']

/** The word that figures know it by: what was renamed still counts as what it was. */
export function meantWord(renamed: Renamed, list: string, word: string): string {
  const words = renamed[list]
  return words !== undefined && Object.hasOwn(words, word) ? (words[word] ?? word) : word
}

/** Remembers a rename; the first word means itself again. */
export function withRenamed(renamed: Renamed, list: string, from: string, to: string): Renamed {
  const meant = meantWord(renamed, list, from)
  const { [to]: _forgotten, ...others } = renamed[list] ?? {}
  return { ...renamed, [list]: meant === to ? others : { ...others, [to]: meant } }
}
