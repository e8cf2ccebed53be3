import { useMemo } from 'react'
import type { ArchiveRecord } from '../../../shared/domain/record'
import type { Figure } from '../../../shared/figures/figure'
import { findKind, kinds } from '../../../shared/kinds/index'
import { evaluateBound, type BoundFigure } from '../../../shared/summary/boundFigure'
import { textOf, type Token } from '../../../shared/summary/boundText'
import { tokenNow } from '../../../shared/summary/staleTokens'
import type { DraftArchive } from '../../../shared/summary/lint/draftArchive'
import type { SummaryArchive } from '../../../shared/summary/summaryArchive'
import { useFieldContext, useSetting } from '../../data/useArchive'
import { useSourceRecords } from '../../data/useSourceRecords'
import { isSaidElsewhere } from './saidElsewhere'

/** Today's figures of a year; each is made once as long as the records stand. */
export type Figures = {
  readonly year: number
  readonly isComplete: boolean
  readonly archive: SummaryArchive & DraftArchive
  readonly recordOf: (id: string) => ArchiveRecord | undefined
  /** Null where the ledger is no longer there. */
  readonly figureOf: (bound: BoundFigure) => Figure | null
  /** What the token would say today: undefined while it is right, null where its record is gone. */
  readonly staleOf: (token: Token) => Token | null | undefined
}

export function useFigures(year: number): Figures {
  const { records, isComplete } = useSourceRecords(year)
  const context = useFieldContext()
  const { name: unit } = useSetting('unit')
  const synonyms = useSetting('synonyms')
  return useMemo(() => {
    const archive = { unit, year, records, kinds, context, synonyms }
    const byId = new Map(records.map(record => [record.id, record]))
    const figureOf = (bound: BoundFigure): Figure | null =>
      findKind(bound.kind) ? evaluateBound(bound, year, records, context) : null
    const staleOf = (token: Token): Token | null | undefined => {
      const now = tokenNow(token, archive)
      if (now === null && isSaidElsewhere(token, archive)) return undefined
      // Where only the exact number behind 30余次 changed the text is right as it stands.
      return now !== null && textOf(now) === textOf(token) ? undefined : now
    }
    return {
      year,
      isComplete,
      archive,
      recordOf: id => byId.get(id),
      figureOf: remember(figureOf),
      staleOf: remember(staleOf),
    }
  }, [records, isComplete, context, unit, synonyms, year])
}

/** Asked at every key and every drawing; the answer is the same until the records change. */
function remember<A, R>(ask: (asked: A) => R): (asked: A) => R {
  const answers = new Map<string, R>()
  return asked => {
    const key = JSON.stringify(asked)
    const known = answers.get(key)
    if (known !== undefined || answers.has(key)) return known as R // `has` says that an answer is there
    const answer = ask(asked)
    answers.set(key, answer)
    return answer
  }
}
