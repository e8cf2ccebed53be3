import type { ReactNode } from 'react'
import type { ArchiveRecord } from '../../../shared/domain/record'
import { isFigureToken } from '../../../shared/summary/boundText'
import { PageHead } from '../../ui/PageHead'
import type { FigureStop } from './editor/figureStops'
import { SummaryCounts } from './SummaryCounts'

type SummaryHeadProps = {
  readonly record: ArchiveRecord
  readonly choice: ReactNode
  readonly stops: readonly FigureStop[]
  /** Those of them that the records have left behind. */
  readonly late: readonly FigureStop[]
  readonly actions: ReactNode
}

export function SummaryHead({ record, choice, stops, late, actions }: SummaryHeadProps) {
  const bound = stops.filter(stop => stop.is === 'token' && isFigureToken(stop.token)).length
  const typed = stops.filter(stop => stop.is === 'number').length
  const lateFigures = late.filter(stop => stop.is === 'token' && isFigureToken(stop.token)).length
  const { state } = record.data
  return (
    <PageHead
      title="年度总结"
      note={
        <>
          {choice}
          {typeof state === 'string' && state}
        </>
      }
      actions={
        <>
          <SummaryCounts bound={bound - lateFigures} stale={late.length} unbound={typed} />
          {actions}
        </>
      }
    />
  )
}
