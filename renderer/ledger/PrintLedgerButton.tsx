import { useEffect, useEffectEvent, useState } from 'react'
import { ledgerReportedOn } from '../../shared/sheets/ledgerReportedOn'
import { ledgerSheet } from '../../shared/sheets/ledgerSheet'
import type { Kind } from '../../shared/kinds/kind'
import { useFieldContext, useSetting, useYear } from '../data/useArchive'
import { flushDrafts } from '../data/drafts'
import { openPrintPreview } from '../print/preview/openPrintPreview'
import { usePrintKey } from '../print/preview/usePrintKey'
import { Button } from '../ui/Button'
import { filterText } from './filterText'
import type { List } from './useList'

/** Beyond this nobody reads paper, and laying it out takes minutes. */
const mostRows = 3000

/** Prints the ledger as it is filtered and sorted. Ctrl P does the same. */
export function PrintLedgerButton({ kind, list }: { readonly kind: Kind; readonly list: List }) {
  const context = useFieldContext()
  const year = useYear()
  const unit = useSetting('unit')
  const reason =
    list.rows.length > mostRows ? `超过 ${mostRows} 条，请先按月份或文字筛选，或导出台账。` : undefined
  const show = useEffectEvent((): void => {
    const sheet = ledgerSheet({
      kind,
      year,
      records: list.rows,
      unitName: unit.name,
      archivist: unit.archivist,
      context,
      period: filterText(list.filter),
      reportedOn: ledgerReportedOn(list.rows, context.today),
    })
    openPrintPreview([sheet], sheet.title)
  })
  // Shown only after a render with what was still in the form, so that the paper has it too.
  const [timesAsked, setTimesAsked] = useState(0)
  useEffect(() => {
    if (timesAsked > 0) show()
  }, [timesAsked])
  const print = (): void => {
    if (reason === undefined) void flushDrafts().then(() => setTimesAsked(times => times + 1))
  }
  usePrintKey(print)
  return (
    <Button shortcut="Ctrl P" label="打印" onClick={print} disabledReason={reason}>
      打印
    </Button>
  )
}
