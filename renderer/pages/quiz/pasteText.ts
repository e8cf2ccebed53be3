import type { PasteOutcome } from '../../../shared/imports/applyPastedScores'

/** 写入 39 分、缺考 2 人、认不出 1 人: what a paste would do, in numbers. */
export function pasteSummary(outcome: PasteOutcome): string {
  const unread = [...outcome.open, ...outcome.left].length
  return [
    `写入 ${outcome.scores} 分`,
    ...(outcome.absences > 0 ? [`缺考 ${outcome.absences} 人`] : []),
    ...(outcome.retests > 0 ? [`补考 ${outcome.retests} 人`] : []),
    ...(outcome.added > 0 ? [`加 ${outcome.added} 行`] : []),
    ...(unread > 0 ? [`认不出 ${unread} 人`] : []),
  ].join('、')
}
