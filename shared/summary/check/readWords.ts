import { foldWords } from './foldWords'
import type { Lexicon, Meaning } from './lexicon'
import { neutralWords } from './neutralWords'

/** The words of a stretch of text: what is known of the records, and what is left over. */
export type Words = {
  readonly known: readonly {
    readonly word: string
    readonly at: number
    readonly meanings: readonly Meaning[]
  }[]
  /** Words that the archive does not know and that may narrow the number. */
  readonly left: readonly string[]
}

/** The longest known word first, from left to right; a book title is one word. */
export function readWords(text: string, lexicon: Lexicon): Words {
  const known: { word: string; at: number; meanings: readonly Meaning[] }[] = []
  const left: string[] = []
  for (const piece of text.split(/(《[^》]*》)/u)) {
    if (piece.startsWith('《')) {
      const word = foldWords(piece)
      const meanings = lexicon.meaningsOf(word)
      if (meanings.length > 0) known.push({ word, at: known.length, meanings })
      else if (word !== '') left.push(word)
    } else readRun(foldWords(piece), lexicon, known, left)
  }
  return { known, left }
}

/** 公安局, 印制: a sign that stands for little by itself belongs to the unknown word before it; 的 and 在 do not. */
function isPartOfWord(word: string): boolean {
  return (
    word.length === 1 &&
    !/[的了着地得在对和与及以向给于由从到把被让使等各共全均已又还也并且为是有则才就个其该此这那本约近余多]/u.test(
      word,
    )
  )
}

const placeEnd =
  /^(?:社区|居委会|网格|街道|街|路|村|镇|乡|学校|小区|广场|公园|医院|市场|路口|路段|中心|大楼|公司|企业)$/u

function readRun(
  run: string,
  lexicon: Lexicon,
  known: { word: string; at: number; meanings: readonly Meaning[] }[],
  left: string[],
): void {
  let at = 0
  let rest = ''
  const close = (): void => {
    if (/\p{Script=Han}|[a-z\d]{2}/u.test(rest)) left.push(rest)
    rest = ''
  }
  while (at < run.length) {
    const word = longestAt(run, at, lexicon)
    // 凤凰社区: the end of a name that the archive does not know.
    if ((rest.length > 1 && placeEnd.test(word)) || (rest !== '' && isPartOfWord(word))) {
      rest += word
      at += word.length
      continue
    }
    if (word === '') {
      rest += run[at] ?? ''
      at++
      continue
    }
    const meanings = lexicon.meaningsOf(word)
    // A sign by itself (的, 在) inside an unknown word does not make two of it.
    if (meanings.length > 0 || word.length > 1 || rest === '') close()
    if (meanings.length > 0) known.push({ word, at: known.length, meanings })
    at += word.length
  }
  close()
}

function longestAt(run: string, at: number, lexicon: Lexicon): string {
  for (let length = Math.min(lexicon.longest + 2, run.length - at); length > 0; length--) {
    const word = run.slice(at, at + length)
    if (lexicon.meaningsOf(word).length > 0 || neutralWords.has(word)) return word
  }
  return ''
}
