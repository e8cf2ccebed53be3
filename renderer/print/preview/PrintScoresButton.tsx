import type { ArchiveRecord } from '../../../shared/domain/record'
import type { QuizData } from '../../../shared/figures/quizStatistics'
import { scoreSheet } from '../../../shared/sheets/scoreSheet'
import { useSetting } from '../../data/useArchive'
import { Button } from '../../ui/Button'
import { openPrintPreview } from './openPrintPreview'
import { usePrintKey } from './usePrintKey'

/** 成绩册 of one test. Ctrl P does the same. */
export function PrintScoresButton({ record }: { readonly record: ArchiveRecord<QuizData> }) {
  const unit = useSetting('unit')
  const print = (): void => {
    const sheet = scoreSheet({ record, unitName: unit.name, archivist: unit.archivist })
    openPrintPreview([sheet], sheet.title)
  }
  usePrintKey(print)
  return (
    <Button shortcut="Ctrl P" label="打印" onClick={print}>
      打印
    </Button>
  )
}
