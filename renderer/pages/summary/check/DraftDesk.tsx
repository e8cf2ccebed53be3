import { useMemo, useRef, useState, type ReactNode } from 'react'
import type { ArchiveRecord } from '../../../../shared/domain/record'
import type { CheckedNumber } from '../../../../shared/summary/checkDraft'
import { RecordsDialog } from '../../../ledger/RecordsDialog'
import { PageHead } from '../../../ui/PageHead'
import { Panel } from '../../../ui/Panel'
import { Tabs } from '../../../ui/Tabs'
import type { DraftView } from '../editor/draftView'
import { goToWords, replaceWords, type Words } from '../editor/words'
import { useFigures } from '../useFigures'
import { DraftEditor } from './DraftEditor'
import { DraftLegend } from './DraftLegend'
import { DraftSource } from './DraftSource'
import './draft.css'
import { draftMarks } from './draftMarks'
import { LintList } from './LintList'
import { NumberList } from './NumberList'
import { numberText } from './numberText'
import { useDismissals } from './useDismissals'
import { useDraftCheck } from './useDraftCheck'
import { useDraftText } from './useDraftText'

type DraftDeskProps = {
  readonly year: number
  readonly choice: ReactNode
  /** Buttons of the page that work on the draft. */
  readonly actionsOf: (draft: string, numbers: readonly CheckedNumber[]) => ReactNode
}

/** 检查草稿: any text against the year's records, its numbers coloured, its words looked through. Keyed by year. */
export function DraftDesk({ year, choice, actionsOf }: DraftDeskProps) {
  const figures = useFigures(year)
  const draft = useDraftText(year)
  const check = useDraftCheck(draft.now.text, figures)
  const dismissals = useDismissals()
  const viewRef = useRef<DraftView | null>(null)
  const [tab, setTab] = useState<'numbers' | 'words'>('numbers')
  const [current, setCurrent] = useState<number | null>(null)
  const [shown, setShown] = useState<readonly ArchiveRecord[] | null>(null)
  const marks = useMemo(() => (check ? draftMarks(check) : []), [check])

  const goTo = ({ start, end }: Words): void => {
    setCurrent(start)
    if (viewRef.current) goToWords(viewRef.current.view, { start, end })
  }
  const replace = (words: Words, text: string): void => {
    if (viewRef.current) replaceWords(viewRef.current.view, words, text)
  }
  const showRecords = (ids: readonly string[]): void =>
    setShown(ids.flatMap(id => figures.recordOf(id) ?? []))
  const open = check?.lint.filter(finding => !dismissals.reasonFor(finding, check.text)).length ?? 0
  return (
    <>
      <PageHead title="年度总结" note={choice} actions={actionsOf(draft.now.text, check?.numbers ?? [])} />
      <div className="summary">
        <Panel
          label="草稿"
          className="summary-paper"
          head={<DraftSource draft={draft} />}
          foot={<DraftLegend numbers={check?.numbers ?? []} />}
        >
          <DraftEditor
            stored={draft.stored.text}
            isTyped={draft.isTyped}
            marks={marks}
            viewRef={viewRef}
            onChange={text => draft.change({ ...draft.now, text })}
            onPick={setCurrent}
            onHold={draft.hold}
            onRelease={draft.release}
            onLeave={() => void draft.settle()}
          />
        </Panel>
        <Panel
          label="检查结果"
          className="summary-side"
          head={
            <Tabs
              label="检查结果"
              tabs={[
                { id: 'numbers', text: `数字 ${check?.numbers.length ?? 0}` },
                { id: 'words', text: `文字 ${open}` },
              ]}
              chosen={tab}
              onChoose={id => setTab(id === 'words' ? 'words' : 'numbers')}
            />
          }
        >
          {check && tab === 'numbers' && (
            <NumberList
              text={check.text}
              numbers={check.numbers}
              dismissals={dismissals}
              current={current}
              onGoTo={goTo}
              onFix={number => replace(number, numberText(number))}
              onRecords={number => showRecords(number.recordIds)}
            />
          )}
          {check && tab === 'words' && (
            <LintList
              text={check.text}
              findings={check.lint}
              dismissals={dismissals}
              current={current}
              onGoTo={goTo}
              fixOf={finding => () => replace(finding, finding.fix ?? '')}
              onRecords={finding => showRecords(finding.recordIds ?? [])}
            />
          )}
        </Panel>
      </div>
      <RecordsDialog title="依据的记录" records={shown} onClose={() => setShown(null)} />
    </>
  )
}
