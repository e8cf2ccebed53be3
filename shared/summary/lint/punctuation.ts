import { finding, type LintFinding } from './lintFinding'

const wide: Readonly<Record<string, string>> = {
  ',': '，',
  '.': '。',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
}
const chinese = /[\p{Script=Han}，。、；：？！“”《》（）〔〕…]/u
const webAddress = /(?:https?:\/\/|www\.)[\w./%?&=#-]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\b[\w-]+(?:\.[\w-]+)+\b/gu
const bracketedYear = /[([]\d{2,4}[)\]]\s*第?\d+\s*号/gu

/** Half-width marks among Chinese words, straight quotes, marks written twice, spaces between Chinese words. */
export function lintPunctuation(text: string): readonly LintFinding[] {
  return [...halfWidth(text), ...straightQuotes(text), ...repeated(text), ...spaces(text)]
}

function halfWidth(text: string): readonly LintFinding[] {
  const left = rangesOf(text, [webAddress, bracketedYear])
  return [...text.matchAll(/[,.;:?!()]/gu)].flatMap(({ 0: mark, index }) => {
    if (left.some(([start, end]) => index >= start && index < end)) return []
    return isAmongChinese(text, index, mark)
      ? [finding('punctuation', text, [index, index + 1], '中文里用全角标点。', wide[mark] ?? null)]
      : []
  })
}

/** 1,000 and 9:30 and 1.加强 are no Chinese punctuation. */
function isAmongChinese(text: string, index: number, mark: string): boolean {
  const before = text[index - 1] ?? ''
  const after = text[index + 1] ?? ''
  if (mark === '(' || mark === ')') return isBracketAmongChinese(text, index, mark)
  if (/\d/u.test(before) && /\d/u.test(after)) return false
  if (mark === '.') return chinese.test(before) && !/[\d.]/u.test(after)
  return chinese.test(before) || chinese.test(after)
}

function isBracketAmongChinese(text: string, index: number, mark: string): boolean {
  const [inside, outside] =
    mark === '(' ? [text[index + 1], text[index - 1]] : [text[index - 1], text[index + 1]]
  return chinese.test(inside ?? '') || chinese.test(outside ?? '')
}

function straightQuotes(text: string): readonly LintFinding[] {
  const found: LintFinding[] = []
  let isOpen = false
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '\n') isOpen = false
    if (text[at] !== '"') continue
    isOpen = !isOpen
    found.push(finding('punctuation', text, [at, at + 1], '引号用“”。', isOpen ? '“' : '”'))
  }
  return found
}

/** ，， 。。 、， stand for the stronger of the marks; three and more 。 stand for …… */
function repeated(text: string): readonly LintFinding[] {
  return [...text.matchAll(/[，、；：。]{2,}/gu)].map(({ 0: marks, index }) => {
    const strongest = ['。', '；', '：', '，', '、'].find(mark => marks.includes(mark)) ?? ''
    const right = /^。{3,}$/u.test(marks) ? '……' : strongest
    return finding('punctuation', text, [index, index + marks.length], '标点重复。', right)
  })
}

/** Only in running text: names and signature lines are padded on purpose. */
function spaces(text: string): readonly LintFinding[] {
  const between = /(?<=[\p{Script=Han}，。、；：])[ \t]+(?=[\p{Script=Han}，。、；：“《（])/gu
  return [...text.matchAll(between)].flatMap(({ 0: gap, index }) => {
    const start = text.lastIndexOf('\n', index) + 1
    const end = text.indexOf('\n', index)
    const line = text.slice(start, end === -1 ? undefined : end)
    return /[。；，]/u.test(line)
      ? [finding('punctuation', text, [index, index + gap.length], '汉字之间不留空格。', '')]
      : []
  })
}

function rangesOf(text: string, patterns: readonly RegExp[]): readonly (readonly [number, number])[] {
  return patterns.flatMap(pattern =>
    [...text.matchAll(pattern)].map(match => [match.index, match.index + match[0].length] as const),
  )
}
