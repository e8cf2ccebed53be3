/**
 * A sentence of the outline, taken apart:
 * {…} a number or a fact; 〔…〕 words that fall away where a {…} inside is empty;
 * 【逐个…：…｜、】 and 【逐条…：…｜、】 once for each group or record, with the sign between them;
 * 【并列：…｜…｜…】 what there is of several, with 、 between them, or the sign behind 并列: 【并列，：…｜…】.
 */
export type PatternNode =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'ask'; readonly ask: string }
  | { readonly type: 'optional'; readonly inside: readonly PatternNode[] }
  | {
      readonly type: 'each'
      readonly ask: string
      readonly inside: readonly PatternNode[]
      readonly between: string
    }
  | { readonly type: 'listed'; readonly items: readonly (readonly PatternNode[])[]; readonly between: string }

/** The parts of a sentence, or what is wrong with it in words. */
export type PatternReading =
  | { readonly ok: true; readonly nodes: readonly PatternNode[] }
  | { readonly ok: false; readonly problem: string }

const closing: Readonly<Record<string, string>> = { '{': '}', '〔': '〕', '【': '】' }

export function readPattern(sentence: string): PatternReading {
  const text = sentence.replaceAll('｛', '{').replaceAll('｝', '}')
  const open: string[] = []
  for (const sign of text) {
    if (closing[sign] !== undefined) open.push(sign)
    else if (Object.values(closing).includes(sign) && closing[open.pop() ?? ''] !== sign)
      return { ok: false, problem: `“${sign}”前面没有对应的括号` }
  }
  const left = open[0]
  if (left !== undefined) return { ok: false, problem: `“${left}”没有合上` }
  return { ok: true, nodes: nodesOf(text) }
}

function nodesOf(text: string): readonly PatternNode[] {
  const nodes: PatternNode[] = []
  let plain = ''
  const flush = (): void => {
    if (plain !== '') nodes.push({ type: 'text', text: plain })
    plain = ''
  }
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? ''
    if (closing[sign] === undefined) {
      plain += sign
      continue
    }
    flush()
    const end = endOf(text, at)
    nodes.push(nodeOf(sign, text.slice(at + 1, end)))
    at = end
  }
  flush()
  return nodes
}

function nodeOf(sign: string, inside: string): PatternNode {
  if (sign === '{') return { type: 'ask', ask: inside.trim() }
  if (sign === '〔') return { type: 'optional', inside: nodesOf(inside) }
  const [head = '', ...rest] = splitOutside(inside, '：')
  const body = splitOutside(rest.join('：'), '｜')
  const listed = /^并列(.?)$/u.exec(head.trim())
  if (listed) return { type: 'listed', items: body.map(nodesOf), between: listed[1] || '、' }
  const [template = '', between = '、'] = body
  return { type: 'each', ask: head.trim(), inside: nodesOf(template), between }
}

/** Where the bracket that opens at `at` is closed; brackets were counted before. */
function endOf(text: string, at: number): number {
  let depth = 0
  for (let index = at; index < text.length; index += 1) {
    const sign = text[index] ?? ''
    if (closing[sign] !== undefined) depth += 1
    else if (Object.values(closing).includes(sign)) depth -= 1
    if (depth === 0) return index
  }
  throw new Error(`a bracket of “${text}” is never closed`)
}

/** Splits at the sign where it stands in no bracket. */
export function splitOutside(text: string, at: string): readonly string[] {
  const parts = ['']
  let depth = 0
  for (const sign of text) {
    if (closing[sign] !== undefined || sign === '（') depth += 1
    else if (Object.values(closing).includes(sign) || sign === '）') depth -= 1
    if (sign === at && depth === 0) parts.push('')
    else parts[parts.length - 1] = `${parts.at(-1) ?? ''}${sign}`
  }
  return parts
}
