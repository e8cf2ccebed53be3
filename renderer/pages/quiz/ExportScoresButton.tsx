import type { ArchiveRecord } from '../../../shared/domain/record'
import type { QuizData } from '../../../shared/figures/quizStatistics'
import { scoreSheet } from '../../../shared/sheets/scoreSheet'
import { useArchive } from '../../data/useArchive'
import { flushDrafts } from '../../data/drafts'
import { ExportButton } from '../../ledger/ExportButton'
import { exportSheets, type ExportControl, type Exported } from '../../ledger/exportWorkbook'

/** 导出成绩册: the printed score sheet as a workbook. */
export function ExportScoresButton({ record }: { readonly record: ArchiveRecord<QuizData> }) {
  const archive = useArchive()
  const run = async (control: ExportControl): Promise<Exported> => {
    await flushDrafts()
    // What was still in a cell is in the archive now, and not yet in the properties of this drawing.
    const { records } = archive.cache.slice(record.kind, record.year)
    const { unit } = archive.settings
    const sheet = scoreSheet({
      record: records.find(each => each.id === record.id) ?? record,
      unitName: unit.name,
      archivist: unit.archivist,
    })
    return exportSheets(sheet.title, [sheet], control)
  }
  return <ExportButton label="导出成绩册" run={run} />
}
