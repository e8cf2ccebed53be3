import type { ArchiveRecord } from '../../../shared/domain/record'
import type { QuizData } from '../../../shared/figures/quizStatistics'
import { Button } from '../../ui/Button'
import { PrintScoresButton } from '../../print/preview/PrintScoresButton'
import { PageHead } from '../../ui/PageHead'
import { ExportScoresButton } from './ExportScoresButton'
import { marksText } from './quizMarks'

type QuizHeadProps = {
  readonly record: ArchiveRecord<QuizData>
  readonly isInfoShown: boolean
  readonly onInfo: () => void
  readonly onPaste: () => void
  readonly onLeave: () => void
}

export function QuizHead({ record, isInfoShown, onInfo, onPaste, onLeave }: QuizHeadProps) {
  return (
    <PageHead
      title={record.data.title || '新测试'}
      note={marksText(record)}
      actions={
        <>
          <Button variant="quiet" onClick={onLeave}>
            返回列表
          </Button>
          <Button isPressed={isInfoShown} onClick={onInfo}>
            基本信息
          </Button>
          <Button hasPopup="dialog" onClick={onPaste}>
            从 Excel 粘贴
          </Button>
          <ExportScoresButton record={record} />
          <PrintScoresButton record={record} />
        </>
      }
    />
  )
}
