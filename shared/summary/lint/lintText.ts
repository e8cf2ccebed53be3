import { lintBrackets } from './brackets'
import { lintConjunctions } from './conjunctions'
import { lintCountedPoints } from './countedPoints'
import { lintDoubledWords } from './doubledWords'
import { lintHeadingOrder } from './headingOrder'
import type { LintFinding } from './lintFinding'
import { lintMisspelt } from './misspelt'
import { lintMixedNames } from './mixedNames'
import { lintPunctuation } from './punctuation'
import { lintWidth } from './width'

const rules = [
  lintBrackets,
  lintPunctuation,
  lintWidth,
  lintDoubledWords,
  lintMisspelt,
  lintMixedNames,
  lintCountedPoints,
  lintHeadingOrder,
  lintConjunctions,
]

/** 文字检查: what the text alone shows, in the order of the text. */
export function lintText(text: string): readonly LintFinding[] {
  return rules.flatMap(rule => rule(text)).sort((a, b) => a.start - b.start || a.end - b.end)
}
