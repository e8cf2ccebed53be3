import { useEffect, useState } from 'react'
import { checkDraft, type CheckedNumber } from '../../../../shared/summary/checkDraft'
import { lintDraft } from '../../../../shared/summary/lint/lintDraft'
import type { LintFinding } from '../../../../shared/summary/lint/lintFinding'
import type { Figures } from '../useFigures'

export type DraftCheck = {
  /** The text that was checked; what is shown may be newer for a moment. */
  readonly text: string
  readonly numbers: readonly CheckedNumber[]
  readonly lint: readonly LintFinding[]
}

/** A pause in the typing, so that no key waits for a check. */
const pause = 400

/** The draft against the records, again after every pause and whenever the records change. */
export function useDraftCheck(text: string, figures: Figures): DraftCheck | null {
  const [check, setCheck] = useState<DraftCheck | null>(null)
  const { archive, isComplete } = figures
  useEffect(() => {
    if (!isComplete) return
    const timer = setTimeout(
      () =>
        setCheck({
          text,
          numbers: checkDraft(text, archive).numbers.filter(number => number.role === 'figure'),
          lint: lintDraft(text, archive),
        }),
      pause,
    )
    return () => clearTimeout(timer)
  }, [text, archive, isComplete])
  return check
}
