import { finding, type LintFinding } from './lintFinding'

/** 虽然…但是…但: one 虽然 carries one 但. */
export function lintConjunctions(text: string): readonly LintFinding[] {
  return [...text.matchAll(/[^。！？\n]+/gu)].flatMap(({ 0: sentence, index }) => {
    if (!/虽然|尽管/u.test(sentence)) return []
    const buts = [...sentence.matchAll(/但是|但(?!凡|愿)/gu)]
    return buts.slice(1).map(but => {
      const start = index + but.index
      return finding('conjunctions', text, [start, start + but[0].length], '一句里“但”用了两次。', null)
    })
  })
}
