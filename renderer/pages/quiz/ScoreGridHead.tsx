import type { ArchiveRecord } from '../../../shared/domain/record'
import type { QuizData, ScoreLine } from '../../../shared/figures/quizStatistics'
import { PeopleMenu } from './PeopleMenu'
import type { ChangeLines } from './useScoreLines'

type ScoreGridHeadProps = {
  readonly record: ArchiveRecord<QuizData>
  readonly lines: readonly ScoreLine[]
  readonly row: number
  readonly changeLines: ChangeLines
  readonly onRow: (row: number) => void
}

/** 成绩录入: the paper, the keys, and who stands in the sheet. */
export function ScoreGridHead(props: ScoreGridHeadProps) {
  const { paper } = props.record.data
  return (
    <>
      <h2>成绩录入</h2>
      {paper !== undefined && paper !== '' && (
        <span className="scores-paper" title={paper}>
          试卷：{paper}
        </span>
      )}
      <span className="panel-space" />
      <span className="scores-keys">
        输入分数按 <kbd>Enter</kbd> 到下一人，<kbd>Q</kbd> 记缺考，<kbd>Ctrl Z</kbd> 撤销
      </span>
      <PeopleMenu {...props} />
    </>
  )
}
