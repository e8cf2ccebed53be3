import { finding, type LintFinding } from './lintFinding'

/** 一个一个, 一户一户 are right. */
const oneByOne = /^一\p{Script=Han}$/u
/** One word of the language written twice on purpose. */
const rightTwice = new Set(['很多', '许多', '非常', '彼此', '多少', '哈哈', '轰隆'])
/** 的的, but not 目的的 and 的的确确. */
const particles = /(?<!目|标|有)的的(?!确)|和和(?![气美睦])|及及|与与(?!会)|将将|把把/gu

/** Words and sentences written twice: 创建创建, the same sentence in two places. */
export function lintDoubledWords(text: string): readonly LintFinding[] {
  const words = [...text.matchAll(/(\p{Script=Han}{2,8}?)\1+/gu)].flatMap(match => {
    const [whole, word = ''] = match
    if (oneByOne.test(word) || rightTwice.has(word) || isOneSign(word)) return []
    return [
      finding('doubledWords', text, [match.index, match.index + whole.length], `“${word}”写了两遍。`, word),
    ]
  })
  const doubled = [...text.matchAll(particles)]
    .filter(match => !(match[0] === '与与' && text[match.index - 1] === '参'))
    .map(match =>
      finding(
        'doubledWords',
        text,
        [match.index, match.index + 2],
        `“${match[0][0] ?? ''}”写了两遍。`,
        match[0][0] ?? null,
      ),
    )
  return [...words, ...doubled, ...sentencesTwice(text)]
}

/** 一一, 哈哈: one sign repeated is no word. */
function isOneSign(word: string): boolean {
  return new Set(word).size === 1
}

function sentencesTwice(text: string): readonly LintFinding[] {
  const seen = new Set<string>()
  return [...text.matchAll(/[^。！？；\n]{12,}[。！？；]/gu)].flatMap(({ 0: sentence, index }) => {
    const folded = sentence.replace(/\s/gu, '')
    if (!seen.has(folded)) {
      seen.add(folded)
      return []
    }
    return [finding('doubledWords', text, [index, index + sentence.length], '这句话前面已经写过。', '')]
  })
}
