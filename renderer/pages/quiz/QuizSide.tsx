import type { ArchiveRecord } from '../../../shared/domain/record'
import type { QuizData, QuizStatistics } from '../../../shared/figures/quizStatistics'
import { kindOf } from '../../../shared/kinds/index'
import { useArchive } from '../../data/useArchive'
import { RecordPanel } from '../../ledger/RecordPanel'
import { showToast } from '../../ui/toast'
import { AwarenessNote } from './AwarenessNote'
import type { Place } from './moveInGrid'
import { ScoreBandsPanel } from './ScoreBandsPanel'
import { SectionsPanel } from './SectionsPanel'

type QuizSideProps = {
  readonly record: ArchiveRecord<QuizData>
  readonly data: QuizData
  readonly statistics: QuizStatistics
  readonly isInfoShown: boolean
  readonly onInfo: () => void
  readonly onPlace: (place: Place) => void
  readonly onLeave: () => void
}

/** Beside the grid: bands and sections, or the test's own fields with its evidence. */
export function QuizSide({ record, data, statistics, isInfoShown, onInfo, onPlace, onLeave }: QuizSideProps) {
  const archive = useArchive()
  const kind = kindOf(record.kind)
  if (isInfoShown) {
    const title = record.data.title ?? '未填名称'
    const trash = (): void => {
      onLeave()
      void archive.commit([{ op: 'trash', id: record.id }], `删除${kind.label}“${title}”`).then(() =>
        showToast({
          text: `已把“${title}”移到回收站`,
          actions: [{ label: '撤销', run: () => void archive.undo() }],
        }),
      )
    }
    return (
      <RecordPanel
        kind={kind}
        record={record}
        focus={record.data.title === undefined ? 'form' : undefined}
        onTrash={trash}
        without={gridFields}
      />
    )
  }
  const enterAnswers = (): void => {
    const row = (data.scores ?? []).findIndex(
      line => line.score !== undefined && line.knowledgeRight === undefined,
    )
    onPlace({ row: Math.max(0, row), column: 'knowledgeRight' })
  }
  return (
    <div className="quiz-side">
      <ScoreBandsPanel statistics={statistics} />
      <SectionsPanel
        statistics={statistics}
        foot={
          <AwarenessNote
            data={data}
            statistics={statistics}
            onFillIn={onInfo}
            onEnterAnswers={enterAnswers}
          />
        }
      />
    </div>
  )
}

/** Edited in the grid, so not shown in the form beside it. */
const gridFields = ['scores'] as const
