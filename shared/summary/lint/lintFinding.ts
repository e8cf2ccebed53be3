/** 文字检查的规则; each stands in the file of its name. */
export type LintRule =
  | 'brackets'
  | 'punctuation'
  | 'width'
  | 'doubledWords'
  | 'misspelt'
  | 'mixedNames'
  | 'countedPoints'
  | 'headingOrder'
  | 'conjunctions'
  | 'frequency'
  | 'unprovedClaim'

/** Something in a draft that its reader should look at. Offsets are UTF-16 units of the whole text. */
export type LintFinding = {
  readonly rule: LintRule
  readonly start: number
  readonly end: number
  /** The words found: the text from `start` to `end`. */
  readonly text: string
  readonly message: string
  /** What one key puts in their place; null where only the writer can tell. */
  readonly fix: string | null
  /** Records that the finding was measured against. */
  readonly recordIds?: readonly string[]
}

/** A finding on the words from `start` to `end`. */
export function finding(
  rule: LintRule,
  text: string,
  [start, end]: readonly [number, number],
  message: string,
  fix: string | null,
): LintFinding {
  return { rule, start, end, text: text.slice(start, end), message, fix }
}
