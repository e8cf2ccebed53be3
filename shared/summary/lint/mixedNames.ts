import { finding, type LintFinding } from './lintFinding'

/** Names of one thing that a text must not mix; where both stand equally often the first is kept. */
const names: readonly (readonly [string, string])[] = [
  ['文明县城', '文明城市'],
  ['卫生县城', '卫生城市'],
  ['文明县城', '文明城区'],
  ['卫生县城', '卫生城区'],
]

/** 省级文明县城 here and 省级文明城市 there: the rarer one is shown. */
export function lintMixedNames(text: string): readonly LintFinding[] {
  return names.flatMap(([first, second]) => {
    const firsts = placesOf(text, first)
    const seconds = placesOf(text, second)
    if (firsts.length === 0 || seconds.length === 0) return []
    const [kept, rarer, places] =
      firsts.length >= seconds.length ? [first, second, seconds] : [second, first, firsts]
    const message = `“${first}”${firsts.length}处，“${second}”${seconds.length}处，两种叫法混用。`
    return places.map(at => finding('mixedNames', text, [at, at + rarer.length], message, kept))
  })
}

function placesOf(text: string, name: string): readonly number[] {
  return [...text.matchAll(new RegExp(name, 'gu'))].map(match => match.index)
}
