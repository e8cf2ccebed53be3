import { finding, type LintFinding } from './lintFinding'

/** 发文字号 however its year is bracketed: 沅办发电[2018]第051号. */
const documentNumber =
  /(?<=[\p{Script=Han}A-Za-z])([[［【(（〈<〔{｛])\s*(\d{2}|\d{4})\s*([\]］】)）〉>〕}｝])\s*(第?)(\d{1,5})(?=\s*号)/gu

/** GB/T 9704: 年份用六角括号〔〕 in full, the number without 第 and without leading zeros. */
export function lintBrackets(text: string): readonly LintFinding[] {
  const found: LintFinding[] = []
  for (const match of text.matchAll(documentNumber)) {
    const [whole, open, year = '', close, ordinal, digits = ''] = match
    const right = `〔${year}〕${Number(digits)}`
    const span = [match.index, match.index + whole.length] as const
    if (year.length === 2) found.push(finding('brackets', text, span, '发文字号的年份要写四位数。', null))
    else if (whole !== right) {
      const isBracketRight = open === '〔' && close === '〕'
      const message = isBracketRight
        ? ordinal === ''
          ? '发文字号的序号不编虚位，中间不留空格。'
          : '发文字号的序号前不加“第”字。'
        : '发文字号的年份用六角括号〔〕。'
      found.push(finding('brackets', text, span, message, right))
    }
  }
  return [...found, ...unpaired(text)]
}

const pairs: readonly (readonly [string, string, string])[] = [
  ['《', '》', '书名号'],
  ['“', '”', '引号'],
  ['（', '）', '括号'],
  ['〔', '〕', '六角括号'],
]

/** Marks that open and never close in their paragraph, or close what was never opened. */
function unpaired(text: string): readonly LintFinding[] {
  return pairs.flatMap(([open, close, name]) => {
    const found: LintFinding[] = []
    let opened: number[] = []
    const report = (at: number, message: string) =>
      found.push(finding('brackets', text, [at, at + 1], message, null))
    for (let at = 0; at <= text.length; at += 1) {
      const mark = text[at]
      if (mark === open) opened.push(at)
      else if (mark === close && opened.pop() === undefined) report(at, `${name}少了前一半“${open}”。`)
      else if (mark === '\n' || mark === undefined) {
        for (const start of opened) report(start, `${name}少了后一半“${close}”。`)
        opened = []
      }
    }
    return found
  })
}
