import {
  addToSums,
  ledgerFrame,
  ledgerRow,
  type LedgerInput,
  type LedgerSums,
} from '../../shared/sheets/ledgerSheet'
import type { SheetFrame } from '../../shared/sheets/sheet'
import { exportWorkbook, type ExportControl, type Exported, type ExportSource } from './exportWorkbook'

/** A ledger as a source of rows: also ten thousand records never hold up the page. */
export function ledgerSource(input: LedgerInput): ExportSource {
  return {
    rowCount: input.records.length,
    frame: () => frameInSlices(input),
    row: index => {
      const record = input.records[index]
      if (!record) throw new Error(`the ledger has no row ${index}`)
      return ledgerRow(input, record, index)
    },
  }
}

export function exportLedger(input: LedgerInput, control: ExportControl): Promise<Exported> {
  const { title } = ledgerFrame({ ...input, records: [] })
  const name = input.period === '' ? title : `${title}（${input.period}）`
  return exportWorkbook(name, [ledgerSource(input)], control)
}

/** The sums stand in the frame, which is sent first; they are added up a slice at a time. */
async function frameInSlices(input: LedgerInput): Promise<SheetFrame> {
  let sums: LedgerSums | undefined
  let started = performance.now()
  for (let from = 0; from < input.records.length; from += 200) {
    sums = addToSums(input, input.records.slice(from, from + 200), sums)
    if (performance.now() - started > 12) {
      await new Promise(resolve => setTimeout(resolve))
      started = performance.now()
    }
  }
  return ledgerFrame(input, sums ?? addToSums(input, []))
}
