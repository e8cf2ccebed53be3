import type { LintFinding } from './lintFinding'

/** The text with one finding mended; unchanged where there is no fix or the words are no longer there. */
export function applyFix(text: string, { start, end, text: words, fix }: LintFinding): string {
  if (fix === null || text.slice(start, end) !== words) return text
  return text.slice(0, start) + fix + text.slice(end)
}
