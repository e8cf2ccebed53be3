import { useCallback, useLayoutEffect, useRef, useState } from 'react'
import type { ArchiveRecord } from '../../../shared/domain/record'
import type { QuizData, ScoreLine } from '../../../shared/figures/quizStatistics'
import { useArchive } from '../../data/useArchive'
import { forgetDraft, registerDraft } from '../../data/drafts'

export type ChangeLines = (
  change: (lines: readonly ScoreLine[]) => readonly ScoreLine[],
  why: string,
) => Promise<void>

/**
 * The score lines as typed so far. Fast typing runs ahead of the disk: what is on its way is shown at once, and each
 * change builds on the one before it, not on what the disk has already said yes to.
 */
export function useScoreLines(record: ArchiveRecord<QuizData>): {
  readonly lines: readonly ScoreLine[]
  readonly changeLines: ChangeLines
} {
  const archive = useArchive()
  const stored = record.data.scores ?? noLines
  const [ahead, setAhead] = useState<readonly ScoreLine[] | null>(null)
  const latest = useRef(stored)
  const writing = useRef(0)
  useLayoutEffect(() => {
    if (writing.current === 0) latest.current = stored
  }, [stored])

  const changeLines = useCallback<ChangeLines>(
    async (change, why) => {
      const next = change(latest.current)
      if (next === latest.current) return
      latest.current = next
      setAhead(next)
      writing.current += 1
      const write = archive.commit(
        [{ op: 'change', id: record.id, set: { scores: next.length > 0 ? next : undefined } }],
        why,
      )
      const draft = { settle: () => write.then(() => undefined) }
      registerDraft(draft)
      try {
        await write
      } finally {
        forgetDraft(draft)
        writing.current -= 1
        if (writing.current === 0) setAhead(null)
      }
    },
    [archive, record.id],
  )
  return { lines: ahead ?? stored, changeLines }
}

const noLines: readonly ScoreLine[] = []
