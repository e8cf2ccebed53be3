import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { ArchiveRecord } from '../../shared/domain/record'
import type { Kind } from '../../shared/kinds/kind'
import { ledgerReportedOn } from '../../shared/sheets/ledgerReportedOn'
import { useFieldContext, useSetting, useYear } from '../data/useArchive'
import { flushDrafts } from '../data/drafts'
import { ExportButton } from './ExportButton'
import { exportLedger } from './exportLedger'
import type { ExportControl, Exported } from './exportWorkbook'
import { filterText } from './filterText'
import type { List } from './useList'

type ExportLedgerButtonProps = {
  readonly kind: Kind
  readonly list: List
  /** Only these of the list; the sheet and the file say so. */
  readonly chosen?: readonly ArchiveRecord[]
}

/** 导出台账: the ledger as it is filtered and sorted, or the chosen rows of it, as a workbook. */
export function ExportLedgerButton({ kind, list, chosen }: ExportLedgerButtonProps) {
  const context = useFieldContext()
  const year = useYear()
  const unit = useSetting('unit')
  const [asked, setAsked] = useState<ExportControl | null>(null)
  const answer = useRef<(exported: Promise<Exported>) => void>(() => undefined)

  const begin = useEffectEvent((control: ExportControl): void => {
    const records = chosen ?? list.rows
    answer.current(
      exportLedger(
        {
          kind,
          year,
          records,
          unitName: unit.name,
          archivist: unit.archivist,
          context,
          period: chosen ? `所选${chosen.length}条` : filterText(list.filter),
          reportedOn: ledgerReportedOn(records, context.today),
        },
        control,
      ),
    )
  })
  // Begins only after a render with what was still in the form, so that the workbook has it too.
  useEffect(() => {
    if (asked) begin(asked)
  }, [asked])
  const run = async (control: ExportControl): Promise<Exported> => {
    await flushDrafts()
    return new Promise(resolve => {
      answer.current = resolve
      setAsked(control)
    })
  }
  const reason = list.isComplete ? undefined : '记录还在读入，请稍等。'
  return chosen ? (
    <ExportButton label="导出所选" run={run} disabledReason={reason} size="s" />
  ) : (
    <ExportButton label="导出台账" run={run} disabledReason={reason} />
  )
}
