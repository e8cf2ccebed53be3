import type { LintFinding } from '../../../../shared/summary/lint/lintFinding'
import type { WordMark } from '../editor/words'

/** The words that a check of the text points at, underlined where they stand. */
export function lintMarks(lint: readonly LintFinding[]): readonly WordMark[] {
  return lint.map(({ start, end, message }) => ({ start, end, className: 'summary-finding', title: message }))
}
