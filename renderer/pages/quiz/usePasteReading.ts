import { useMemo, useState } from 'react'
import type { QuizData, ScoreLine } from '../../../shared/figures/quizStatistics'
import { applyPastedScores, type PasteDecision } from '../../../shared/imports/applyPastedScores'
import { clipboardRows, clipboardTable, type Clipboard } from '../../../shared/imports/clipboardTable'
import { readPastedScores } from '../../../shared/imports/pastedScores'
import { scoresInOrder } from '../../../shared/imports/scoresInOrder'
import { useFieldContext } from '../../data/useArchive'

/** Reads the clipboard against the score sheet and keeps what the archivist decides about it. */
export function usePasteReading(
  clipboard: Clipboard,
  data: QuizData,
  lines: readonly ScoreLine[],
  from: number,
) {
  const context = useFieldContext()
  const [scoreChoice, setScoreChoice] = useState(0)
  const [decisions, setDecisions] = useState<ReadonlyMap<string, PasteDecision>>(new Map())
  const pasted = useMemo(() => {
    const table = clipboardTable(clipboard)
    const all = { ...data, scores: lines }
    const read = readPastedScores(
      table,
      { data: all, people: context.people, sections: context.list('section') },
      scoreChoice,
    )
    return read.hasNames ? read : { ...read, ...scoresInOrder(clipboardRows(clipboard), all, from) }
  }, [clipboard, data, lines, from, context, scoreChoice])
  const outcome = useMemo(
    () => applyPastedScores(lines, pasted.entries, decisions),
    [lines, pasted, decisions],
  )
  const decide = (keys: readonly string[], decision: PasteDecision | null): void => {
    const next = new Map(decisions)
    for (const key of keys) {
      if (decision === null) next.delete(key)
      else next.set(key, decision)
    }
    setDecisions(next)
  }
  return { pasted, outcome, decisions, decide, scoreChoice, setScoreChoice }
}
