import { readChineseNumber } from '../../domain/readNumber'

export type ListMark = { readonly start: number; readonly end: number; readonly value: number }

const lineStart = String.raw`(?<=^|\n)[ \t\u3000]*`
const sentenceStart = String.raw`(?<=^|[\n。；;：:！!？?，,])[ \t\u3000]*`
const han = '[一二三四五六七八九十]{1,3}'

const marks: readonly RegExp[] = [
  new RegExp(`${sentenceStart}[（(](?<n>${han}|\\d{1,2})[)）]`, 'gu'),
  new RegExp(`${lineStart}(?<n>${han})[、.．，,]`, 'gu'),
  new RegExp(`${lineStart}(?<n>\\d{1,2})(?:[、．](?!\\d)|[.](?!\\d)|[)）])`, 'gu'),
  new RegExp(`(?<=[。；;：:])[ ]*(?<n>\\d{1,2})(?:[、．.])(?=\\p{Script=Han})`, 'gu'),
  new RegExp(`${sentenceStart}第(?<n>${han})[，,、：:]`, 'gu'),
  new RegExp(`${sentenceStart}(?<n>${han})(?:是|要|抓(?=[^，。]))(?!(?:次|个))`, 'gu'),
  new RegExp(`${sentenceStart}其(?<n>${han})(?=[，,是])`, 'gu'),
  /(?<n>[①-⑳㈠-㈩⒈-⒛⑴-⒇])/gu,
]

/** Numbers that only count the points of a text: 一、 （二） 3. ④ 第一， 一是. */
export function listMarks(text: string): readonly ListMark[] {
  const found = marks.flatMap(pattern =>
    Array.from(text.matchAll(pattern), match => {
      const lead = /^[ \t\u3000]*/u.exec(match[0])?.[0].length ?? 0
      return {
        start: match.index + lead,
        end: match.index + match[0].length,
        value: valueOf(match.groups?.['n'] ?? ''),
      }
    }),
  )
  return found
    .sort((one, other) => one.start - other.start || other.end - one.end)
    .filter((mark, index, all) => index === 0 || mark.start >= (all[index - 1]?.end ?? 0))
}

function valueOf(sign: string): number {
  const code = sign.codePointAt(0) ?? 0
  for (const first of ['①', '㈠', '⒈', '⑴']) {
    const offset = code - (first.codePointAt(0) ?? 0)
    if (offset >= 0 && offset < 20) return offset + 1
  }
  return readChineseNumber(sign) ?? Number(sign)
}
