import { useCallback, useMemo, useState } from 'react'
import type { ArchiveRecord } from '../../../shared/domain/record'
import { quizStatistics, sittingOf, type QuizData } from '../../../shared/figures/quizStatistics'
import { statisticNotes } from '../../../shared/figures/statisticNotes'
import type { PasteOutcome } from '../../../shared/imports/applyPastedScores'
import { useArchive } from '../../data/useArchive'
import { isComposing } from '../../ui/isComposing'
import { showToast } from '../../ui/toast'
import { EmptyScores } from './EmptyScores'
import { MarksBanner } from './MarksBanner'
import type { Place } from './moveInGrid'
import { PasteDialog } from './PasteDialog'
import { pasteSummary } from './pasteText'
import { QuizHead } from './QuizHead'
import './quizPage.css'
import { QuizSide } from './QuizSide'
import { ScoreGrid } from './ScoreGrid'
import { ScoreGridHead } from './ScoreGridHead'
import { StatisticStrip } from './StatisticStrip'
import { useScoreLines } from './useScoreLines'
import { useScorePaste } from './useScorePaste'

type QuizPageProps = { readonly record: ArchiveRecord; readonly onLeave: () => void }

/** One 健康知识测试: statistics, the score grid, bands and sections; its own fields behind 基本信息. */
export function QuizPage({ record, onLeave }: QuizPageProps) {
  return <Quiz key={record.id} record={record} onLeave={onLeave} />
}

function Quiz({
  record,
  onLeave,
}: {
  readonly record: ArchiveRecord<QuizData>
  readonly onLeave: () => void
}) {
  const archive = useArchive()
  const { lines, changeLines } = useScoreLines(record)
  const { fullMarks, passMark, excellentMark, knowledgeItems, behaviourItems } = record.data
  // Stable while scores are typed, so that only the row that changed is drawn again.
  const marks: QuizData = useMemo(
    () =>
      Object.fromEntries(
        Object.entries({ fullMarks, passMark, excellentMark, knowledgeItems, behaviourItems }).filter(
          ([, value]) => value !== undefined,
        ),
      ),
    [fullMarks, passMark, excellentMark, knowledgeItems, behaviourItems],
  )
  const data = useMemo(() => ({ ...marks, scores: lines }), [marks, lines])
  const current = useMemo(() => ({ ...record, data: { ...record.data, scores: lines } }), [record, lines])
  const statistics = useMemo(() => quizStatistics(data), [data])
  const notes = useMemo(
    () => statisticNotes(data).filter(note => note.id !== 'awareness' || note.unit !== ''),
    [data],
  )
  const [isInfoShown, setInfoShown] = useState(lines.length === 0)
  const [at, setAt] = useState(() => ({ place: firstPlace(lines), tick: lines.length > 0 ? 1 : 0 }))
  const { paste, ask, close } = useScorePaste()
  const goTo = useCallback((place: Place) => setAt(({ tick }) => ({ place, tick: tick + 1 })), [])

  const openStatistic = (id: string): (() => void) | undefined => {
    const row = lines.findIndex(line => {
      if (id === 'absent' || id === 'notEntered') return sittingOf(line) === id
      if (line.score === undefined) return false
      if (id === 'max' || id === 'min') return line.score === statistics[id]
      return id === 'passRate' && passMark !== undefined && line.score < passMark
    })
    return row < 0 ? undefined : () => goTo({ row, column: 'score' })
  }
  const write = (outcome: PasteOutcome): void => {
    close()
    const summary = pasteSummary(outcome)
    void changeLines(() => outcome.lines, `粘贴成绩：${summary}`).then(() => {
      showToast({ text: `已${summary}`, actions: [{ label: '撤销', run: () => void archive.undo() }] })
      setInfoShown(false)
    })
  }
  return (
    <div
      className="quiz"
      onKeyDown={event => {
        if (isComposing(event) || event.defaultPrevented || event.key !== 'Escape') return
        event.preventDefault()
        onLeave()
      }}
    >
      <QuizHead
        record={current}
        isInfoShown={isInfoShown}
        onInfo={() => setInfoShown(!isInfoShown)}
        onPaste={ask}
        onLeave={onLeave}
      />
      <MarksBanner record={record} />
      <StatisticStrip notes={notes} onOpen={openStatistic} />
      <div className={`quiz-body${isInfoShown ? ' quiz-body-info' : ''}`}>
        <ScoreGrid
          data={marks}
          lines={lines}
          changeLines={changeLines}
          place={at.place}
          focusTick={at.tick}
          onPlace={goTo}
          head={
            <ScoreGridHead
              record={record}
              lines={lines}
              row={at.place.row}
              changeLines={changeLines}
              onRow={row => goTo({ row, column: 'score' })}
            />
          }
          empty={
            <EmptyScores
              record={record}
              changeLines={changeLines}
              onPaste={ask}
              onListed={() => {
                setInfoShown(false)
                goTo({ row: 0, column: 'score' })
              }}
            />
          }
        />
        <QuizSide
          record={record}
          data={data}
          statistics={statistics}
          isInfoShown={isInfoShown}
          onInfo={() => setInfoShown(true)}
          onPlace={goTo}
          onLeave={onLeave}
        />
      </div>
      {paste && (
        <PasteDialog
          title={record.data.title ?? '测试'}
          data={marks}
          lines={lines}
          from={Math.min(at.place.row, Math.max(0, lines.length - 1))}
          clipboard={paste.clipboard}
          onWrite={write}
          onClose={close}
        />
      )}
    </div>
  )
}

/** The first person still to be entered, else the first. */
function firstPlace(lines: NonNullable<QuizData['scores']>): Place {
  const row = lines.findIndex(line => sittingOf(line) === 'notEntered')
  return { row: Math.max(0, row), column: 'score' }
}
