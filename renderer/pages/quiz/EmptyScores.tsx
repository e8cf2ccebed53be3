import type { ArchiveRecord } from '../../../shared/domain/record'
import type { QuizData } from '../../../shared/figures/quizStatistics'
import { useFieldContext } from '../../data/useArchive'
import { Button } from '../../ui/Button'
import { lineOfPerson, missingPeople } from './listedPeople'
import type { ChangeLines } from './useScoreLines'

type EmptyScoresProps = {
  readonly record: ArchiveRecord<QuizData>
  readonly changeLines: ChangeLines
  readonly onListed: () => void
  readonly onPaste: () => void
}

/** A new test: everybody in office on its day, or a block from Excel. */
export function EmptyScores({ record, changeLines, onListed, onPaste }: EmptyScoresProps) {
  const { people } = useFieldContext()
  const inOffice = record.date === '' ? [] : missingPeople([], people, record.date)
  const reason =
    record.date === ''
      ? '先填日期，才知道那天谁在职'
      : inOffice.length === 0
        ? '那天没有在职人员，先到“人员”里登记'
        : undefined
  const list = (): void => {
    void changeLines(
      all => (all.length > 0 ? all : inOffice.map(lineOfPerson)),
      `按在职人员列出 ${inOffice.length} 人`,
    ).then(onListed)
  }
  return (
    <div className="scores-empty">
      <p>成绩表还没有人。{reason !== undefined && `${reason}。`}</p>
      <Button variant="main" disabledReason={reason} onClick={list}>
        按在职人员列出{inOffice.length > 0 ? ` ${inOffice.length} 人` : ''}
      </Button>
      <Button onClick={onPaste}>从 Excel 粘贴</Button>
    </div>
  )
}
