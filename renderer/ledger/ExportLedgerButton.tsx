import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { Kind } from '../../shared/kinds/kind'
import { ledgerReportedOn } from '../../shared/sheets/ledgerReportedOn'
import { useFieldContext, useSetting, useYear } from '../data/useArchive'
import { flushDrafts } from '../data/drafts'
import { ExportButton } from './ExportButton'
import { exportLedger } from './exportLedger'
import type { ExportControl, Exported } from './exportWorkbook'
import { filterText } from './filterText'
import type { List } from './useList'

/** 导出台账: the ledger as it is filtered and sorted, as a workbook. */
export function ExportLedgerButton({ kind, list }: { readonly kind: Kind; readonly list: List }) {
  const context = useFieldContext()
  const year = useYear()
  const unit = useSetting('unit')
  const [asked, setAsked] = useState<ExportControl | null>(null)
  const answer = useRef<(exported: Promise<Exported>) => void>(() => undefined)

  const begin = useEffectEvent((control: ExportControl): void => {
    answer.current(
      exportLedger(
        {
          kind,
          year,
          records: list.rows,
          unitName: unit.name,
          archivist: unit.archivist,
          context,
          period: filterText(list.filter),
          reportedOn: ledgerReportedOn(list.rows, context.today),
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
  return <ExportButton label="导出台账" run={run} disabledReason={reason} />
}
