import { useEffect, useState, type RefObject } from 'react'
import type { ArchiveRecord } from '../../../shared/domain/record'
import { lintDraft } from '../../../shared/summary/lint/lintDraft'
import type { LintFinding } from '../../../shared/summary/lint/lintFinding'
import { RecordsDialog } from '../../ledger/RecordsDialog'
import { Button } from '../../ui/Button'
import { Panel } from '../../ui/Panel'
import { lintMarks } from './check/lintMarks'
import { LintList } from './check/LintList'
import { useDismissals } from './check/useDismissals'
import type { FigureStop } from './editor/figureStops'
import type { SummaryView } from './editor/summaryView'
import { canReplace, goToWords, markWords, plainTextOf, replaceWords } from './editor/words'
import type { Figures } from './useFigures'
import type { SummaryActions } from './useSummaryActions'

type TextChecksPanelProps = {
  readonly viewRef: RefObject<SummaryView | null>
  /** Made anew whenever the text has changed. */
  readonly stops: readonly FigureStop[]
  readonly figures: Figures
  readonly actions: SummaryActions
  readonly onClose: () => void
}

type Checked = { readonly text: string; readonly findings: readonly LintFinding[] }

/** A pause in the typing, so that no key waits for a check. */
const pause = 400

/** 检查 of the text that is being written: its words, and what they claim. */
export function TextChecksPanel({ viewRef, stops, figures, actions, onClose }: TextChecksPanelProps) {
  const [checked, setChecked] = useState<Checked | null>(null)
  const [current, setCurrent] = useState<number | null>(null)
  const [shown, setShown] = useState<readonly ArchiveRecord[] | null>(null)
  const dismissals = useDismissals()
  const { archive } = figures
  useEffect(() => {
    const timer = setTimeout(() => {
      const view = viewRef.current?.view
      if (!view) return
      const text = plainTextOf(view)
      const findings = lintDraft(text, archive)
      setChecked({ text, findings })
      markWords(view, lintMarks(findings))
    }, pause)
    return () => clearTimeout(timer)
  }, [viewRef, stops, archive])
  useEffect(() => () => clearMarks(viewRef.current), [viewRef])
  const view = viewRef.current?.view
  return (
    <Panel
      label="检查结果"
      className="summary-side"
      head={
        <>
          <h2>检查结果</h2>
          <span className="panel-space" />
          <Button size="s" onClick={onClose}>
            回到数字依据
          </Button>
        </>
      }
    >
      {checked && view && (
        <LintList
          text={checked.text}
          findings={checked.findings}
          dismissals={dismissals}
          current={current}
          onGoTo={finding => {
            setCurrent(finding.start)
            goToWords(view, finding)
          }}
          fixOf={finding =>
            canReplace(view, finding)
              ? () =>
                  actions.write(`总结里“${finding.text}”已改`, () =>
                    replaceWords(view, finding, finding.fix ?? ''),
                  )
              : null
          }
          onRecords={finding => setShown((finding.recordIds ?? []).flatMap(id => figures.recordOf(id) ?? []))}
        />
      )}
      <RecordsDialog title="依据的记录" records={shown} onClose={() => setShown(null)} />
    </Panel>
  )
}

function clearMarks(view: SummaryView | null): void {
  if (view) markWords(view.view, [])
}
