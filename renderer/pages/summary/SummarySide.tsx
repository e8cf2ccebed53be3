import type { RefObject } from 'react'
import { isFigureToken } from '../../../shared/summary/boundText'
import type { ArchiveRecord } from '../../../shared/domain/record'
import type { Period } from '../../../shared/figures/period'
import { tokenKey, type StaleTokens } from './editor/staleMarks'
import type { FigureStop } from './editor/figureStops'
import type { SummaryView } from './editor/summaryView'
import { FactPanel } from './FactPanel'
import { FigureSide } from './FigureSide'
import { NumberSide } from './NumberSide'
import { OverviewPanel } from './OverviewPanel'
import { TextChecksPanel } from './TextChecksPanel'
import type { Figures } from './useFigures'
import type { SummaryActions } from './useSummaryActions'
import { VersionsPanel } from './VersionsPanel'

type SummarySideProps = {
  readonly record: ArchiveRecord
  readonly period: Period
  readonly picked: FigureStop | null
  readonly stale: StaleTokens
  readonly figures: Figures
  readonly actions: SummaryActions
  readonly stops: readonly FigureStop[]
  readonly viewRef: RefObject<SummaryView | null>
  /** What stands there whatever the caret does; null for the number under it. */
  readonly shown: 'checks' | 'versions' | null
  readonly onClose: () => void
}

/** Beside the text: what the number under the caret rests on; without one, what the year still lacks. */
export function SummarySide(props: SummarySideProps) {
  const { picked, stale, figures, actions, record } = props
  if (props.shown === 'versions') return <VersionsPanel record={record} onClose={props.onClose} />
  if (props.shown === 'checks') return <TextChecksPanel {...props} />
  if (picked === null) return <OverviewPanel period={props.period} figures={figures} />
  if (picked.is === 'number') return <NumberSide {...props} stop={picked} />
  const { token } = picked
  const now = stale.get(tokenKey(token)) ?? null
  if (!isFigureToken(token))
    return (
      <FactPanel
        token={token}
        now={now}
        figures={figures}
        onAccept={() => actions.accept([picked])}
        onMakeText={() => actions.makeText(picked)}
      />
    )
  return <FigureSide {...props} stop={picked} token={token} now={now} />
}
