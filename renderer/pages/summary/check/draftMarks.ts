import type { WordMark } from '../editor/words'
import { lintMarks } from './lintMarks'
import type { DraftCheck } from './useDraftCheck'
import { verdictNames } from './verdicts'

/** The colours of the check on the words of the draft. */
export function draftMarks({ numbers, lint }: DraftCheck): readonly WordMark[] {
  const figures = numbers.flatMap(({ start, end, verdict, figureLabel, figureValue, unit }) => {
    if (!verdict) return []
    const record = figureValue === null ? '' : `，记录：${figureLabel ?? ''}，${figureValue}${unit}`
    return [{ start, end, className: `draft-${verdict}`, title: `${verdictNames[verdict]}${record}` }]
  })
  return [...figures, ...lintMarks(lint)]
}
