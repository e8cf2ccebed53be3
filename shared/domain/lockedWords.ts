import type { Kind } from '../kinds/kind'

/**
 * Words of a list by which the program itself knows something, with the reason in words: 已销号 ends a rectification,
 * 发放 takes out of a stock, 照片 is asked for. They can be moved, not renamed or taken out.
 */
export function lockedWords(list: string, kinds: readonly Kind[]): ReadonlyMap<string, string> {
  const locked = new Map<string, string>()
  const lock = (words: readonly string[], reasonOf: (word: string) => string): void => {
    for (const word of words) if (!locked.has(word)) locked.set(word, reasonOf(word))
  }
  for (const kind of kinds) {
    const { deadline, stock } = kind
    const isOf = (field: string): boolean => kind.fields[field]?.list === list
    if (deadline?.closed && isOf(deadline.closed.field))
      lock(deadline.closed.in, word => `${kind.label}写“${word}”才算办结`)
    if (stock && isOf(stock.movement))
      lock([stock.inWord, stock.outWord], word => `${kind.label}按“${word}”算结存`)
    if (list === 'evidenceRole')
      lock(
        kind.evidence.filter(rule => rule.atLeast > 0).map(rule => rule.role),
        word => `${kind.label}要“${word}”这种材料`,
      )
  }
  return locked
}
