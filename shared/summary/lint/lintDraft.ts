import type { DraftArchive } from './draftArchive'
import { lintFrequency } from './frequency'
import type { LintFinding } from './lintFinding'
import { lintText } from './lintText'
import { lintUnprovedClaims } from './unprovedClaim'

/** 文字检查 with the year's records: what the text shows, and what it claims that they do not carry. */
export function lintDraft(text: string, archive: DraftArchive): readonly LintFinding[] {
  return [...lintText(text), ...lintFrequency(text, archive), ...lintUnprovedClaims(text, archive)].sort(
    (a, b) => a.start - b.start || a.end - b.end,
  )
}
