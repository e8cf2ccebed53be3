import { useRef, useState, type ReactNode } from 'react'
import type { ArchiveRecord } from '../../../shared/domain/record'
import type { Period } from '../../../shared/figures/period'
import { Button } from '../../ui/Button'
import { Panel } from '../../ui/Panel'
import { tokenKey } from './editor/staleMarks'
import type { FigureStop } from './editor/figureStops'
import type { SummaryView } from './editor/summaryView'
import { RewriteButton } from './RewriteButton'
import { StaleBanner } from './StaleBanner'
import { SummaryEditor } from './SummaryEditor'
import { SummaryFoot } from './SummaryFoot'
import { SummaryHead } from './SummaryHead'
import { SummarySide } from './SummarySide'
import { TokenTip } from './TokenTip'
import { useFigures } from './useFigures'
import { useStale } from './useStale'
import { useSummaryActions } from './useSummaryActions'
import { useSummaryDraft } from './useSummaryDraft'
import { wordsOfToken } from './wordsOfToken'

type SummaryDeskProps = {
  readonly record: ArchiveRecord
  readonly period: Period
  /** Period and tabs, at the head of the page. */
  readonly choice: ReactNode
}

/** The text, and beside it what the number under the caret rests on. Keyed by the record. */
export function SummaryDesk({ record, period, choice }: SummaryDeskProps) {
  const figures = useFigures(record.year)
  const draft = useSummaryDraft(record)
  const viewRef = useRef<SummaryView | null>(null)
  const [picked, setPicked] = useState<FigureStop | null>(null)
  const [stops, setStops] = useState<readonly FigureStop[]>([])
  const stale = useStale(stops, figures)
  const [shown, setShown] = useState<'checks' | 'versions' | null>(null)
  const actions = useSummaryActions(viewRef, draft, stale)

  const toggle = (what: 'checks' | 'versions'): void => setShown(shown === what ? null : what)
  const late = stops.filter(stop => stop.is === 'token' && stale.has(tokenKey(stop.token)))
  const pick = (stop: FigureStop | null): void =>
    setPicked(before => (JSON.stringify(before) === JSON.stringify(stop) ? before : stop))
  return (
    <>
      <SummaryHead
        record={record}
        choice={choice}
        stops={stops}
        late={late}
        actions={
          <>
            <Button isPressed={shown === 'checks'} onClick={() => toggle('checks')}>
              检查
            </Button>
            <RewriteButton record={record} period={period} figures={figures} draft={draft} />
          </>
        }
      />
      <LateBanner late={late} stale={stale} actions={actions} />
      <div className="summary">
        <Panel
          label="正文"
          className="summary-paper"
          foot={<SummaryFoot record={record} onHistory={() => toggle('versions')} />}
        >
          <SummaryEditor
            stored={draft.stored}
            isTyped={draft.isTyped}
            stale={stale}
            viewRef={viewRef}
            onChange={draft.change}
            onPick={pick}
            onStops={setStops}
            onOpen={() => document.querySelector<HTMLElement>('.summary-side')?.focus()}
            titleOf={token => wordsOfToken(token, figures)}
            onHold={draft.hold}
            onRelease={draft.release}
            onLeave={() => void draft.settle()}
          />
          <TokenTip viewRef={viewRef} picked={picked} />
        </Panel>
        <SummarySide
          record={record}
          period={period}
          picked={picked}
          stale={stale}
          figures={figures}
          actions={actions}
          stops={stops}
          viewRef={viewRef}
          shown={shown}
          onClose={() => setShown(null)}
        />
      </div>
    </>
  )
}

type LateBannerProps = {
  readonly late: readonly FigureStop[]
  readonly stale: ReturnType<typeof useStale>
  readonly actions: ReturnType<typeof useSummaryActions>
}

function LateBanner({ late, stale, actions }: LateBannerProps) {
  const nowOf = (stop: FigureStop) =>
    (stop.is === 'token' ? stale.get(tokenKey(stop.token)) : undefined) ?? null
  const fresh = late.filter(stop => nowOf(stop) !== null)
  const first = fresh[0] ?? late[0]
  if (!first) return null
  return (
    <StaleBanner
      where={actions.whereOf(first)}
      now={nowOf(first)}
      count={fresh.length}
      onLook={() => actions.goTo(first)}
      onAccept={() => actions.accept([first])}
      onAcceptAll={() => actions.accept(fresh)}
    />
  )
}
