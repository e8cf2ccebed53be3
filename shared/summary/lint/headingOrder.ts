import { chineseNumeral, readChineseNumeral } from './chineseNumeral'
import { finding, type LintFinding } from './lintFinding'

/** 一、 （一） 1. （1）: GB/T 9704 7.3.3. */
const levels: readonly { readonly pattern: RegExp; readonly isChinese: boolean }[] = [
  { pattern: /^[ \t\u3000]*([一二三四五六七八九十]{1,3})(?=、)/u, isChinese: true },
  { pattern: /^[ \t\u3000]*[（(]([一二三四五六七八九十]{1,3})(?=[）)])/u, isChinese: true },
  { pattern: /^[ \t\u3000]*(\d{1,2})(?=[.．、](?!\d))/u, isChinese: false },
  { pattern: /^[ \t\u3000]*[（(](\d{1,2})(?=[）)])/u, isChinese: false },
]

/** Numbers of headings that skip, repeat or start elsewhere than at one; each level starts anew under the one above. */
export function lintHeadingOrder(text: string): readonly LintFinding[] {
  const found: LintFinding[] = []
  const last: number[] = [0, 0, 0, 0]
  let lineStart = 0
  for (const line of text.split('\n')) {
    const heading = headingOf(line)
    if (heading) {
      const { level, at, words, value, isChinese } = heading
      const expected = (last[level] ?? 0) + 1
      if (value !== expected) {
        const right = isChinese ? chineseNumeral(expected) : String(expected)
        const message =
          value < expected ? `序号“${words}”重复，这里应为“${right}”。` : `序号跳过了“${right}”。`
        found.push(
          finding('headingOrder', text, [lineStart + at, lineStart + at + words.length], message, right),
        )
      }
      last[level] = value
      last.fill(0, level + 1)
    }
    lineStart += line.length + 1
  }
  return found
}

/** The number that a line begins with, as the words stand in it; null for plain text. */
export function headingOf(line: string) {
  for (const [level, { pattern, isChinese }] of levels.entries()) {
    const match = pattern.exec(line)
    const words = match?.[1]
    if (!match || words === undefined) continue
    const value = isChinese ? readChineseNumeral(words) : Number(words)
    if (value === null) return null
    return { level, at: match[0].length - words.length, words, value, isChinese }
  }
  return null
}
