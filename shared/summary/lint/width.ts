import { finding, type LintFinding } from './lintFinding'

/** Full-width digits, letters and percent signs: ３０次 → 30次. */
export function lintWidth(text: string): readonly LintFinding[] {
  return [...text.matchAll(/[０-９]+(?:．[０-９]+)?％?|[Ａ-Ｚａ-ｚ]+/gu)].map(({ 0: words, index }) =>
    finding('width', text, [index, index + words.length], '数字和字母用半角。', words.normalize('NFKC')),
  )
}
