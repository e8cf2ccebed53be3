import type { QuizData, QuizStatistics } from '../../../shared/figures/quizStatistics'
import { statisticNotes } from '../../../shared/figures/statisticNotes'
import { Button } from '../../ui/Button'

type AwarenessNoteProps = {
  readonly data: QuizData
  readonly statistics: QuizStatistics
  /** Opens the form, where 知识题 is filled in. */
  readonly onFillIn: () => void
  /** Goes to the first person without an answer count. */
  readonly onEnterAnswers: () => void
}

/** 知晓率 in words: its formula, or what it still lacks. It is never shown as a number before. */
export function AwarenessNote({ data, statistics, onFillIn, onEnterAnswers }: AwarenessNoteProps) {
  const note = statisticNotes(data).find(each => each.id === 'awareness')
  if (!note) {
    return (
      <div className="sections-note">
        健康知识知晓率：没有逐题答对数，算不出。
        <Button variant="quiet" size="s" onClick={onFillIn}>
          填写知识题数
        </Button>
      </div>
    )
  }
  if (statistics.awareness !== null) {
    return (
      <div className="sections-note">
        {note.formula}
        <br />
        {note.numbers}
      </div>
    )
  }
  return (
    <div className="sections-note">
      健康知识知晓率：{note.numbers}。
      {statistics.sat > 0 && (
        <Button variant="quiet" size="s" onClick={onEnterAnswers}>
          录入答对数
        </Button>
      )}
    </div>
  )
}
