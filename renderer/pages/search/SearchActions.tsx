import { kindOf } from '../../../shared/kinds/index'
import { dayOfClock } from '../../../shared/domain/day'
import { evidenceListSheet } from '../../../shared/search/evidenceListSheet'
import { excerptOf } from '../../../shared/search/excerpt'
import { monthText, type Narrowing } from '../../../shared/search/narrow'
import type { SearchEntry } from '../../../shared/search/searchEntry'
import type { Sheet } from '../../../shared/sheets/sheet'
import { useSetting, useToday, useYear } from '../../data/useArchive'
import { ExportButton } from '../../ledger/ExportButton'
import { exportSheets } from '../../ledger/exportWorkbook'
import { openPrintPreview } from '../../print/preview/openPrintPreview'
import { usePrintKey } from '../../print/preview/usePrintKey'
import { Button } from '../../ui/Button'

type SearchActionsProps = {
  readonly query: string
  readonly hits: readonly SearchEntry[]
  readonly narrowing: Narrowing
  readonly wordings: readonly string[]
  readonly isComplete: boolean
}

/** Beyond this nobody reads paper, and laying it out takes minutes. */
const mostOnPaper = 3000

/** The list as it is shown, as a workbook and on paper. Ctrl P prints. */
export function SearchActions({ query, hits, narrowing, wordings, isComplete }: SearchActionsProps) {
  const unit = useSetting('unit')
  const year = useYear()
  const today = useToday()
  const sheet = (): Sheet =>
    evidenceListSheet({
      rows: hits.map(hit => ({
        date: hit.date,
        kind: kindOf(hit.kind).label,
        title: hit.title,
        excerpt: excerptOf(hit, wordings),
        pieces: hit.pieces,
      })),
      range: rangeText(query, narrowing),
      unitName: unit.name,
      archivist: unit.archivist,
      year,
      reportedOn: lastChange(hits) ?? today,
    })
  const waiting = isComplete ? undefined : '还在找，请稍等。'
  const none = waiting ?? (hits.length === 0 ? '没有找到，没有可以列的。' : undefined)
  const tooMany = hits.length > mostOnPaper ? `超过 ${mostOnPaper} 条，请先按种类或月份筛选。` : undefined
  const print = (): void => {
    if (none === undefined && tooMany === undefined) openPrintPreview([sheet()], fileName(query))
  }
  usePrintKey(print)
  return (
    <>
      <ExportButton
        label="导出证据清单"
        disabledReason={none}
        run={control => exportSheets(fileName(query), [sheet()], control)}
      />
      <Button shortcut="Ctrl P" label="打印证据清单" onClick={print} disabledReason={none ?? tooMany}>
        打印证据清单
      </Button>
    </>
  )
}

function fileName(query: string): string {
  return `证据清单（${query}）`
}

function rangeText(query: string, { kind, month }: Narrowing): string {
  const parts = [`“${query}”`]
  if (kind !== null) parts.push(kindOf(kind).label)
  if (month !== null) parts.push(monthText(month))
  return parts.join('，')
}

function lastChange(hits: readonly SearchEntry[]): string | null {
  let latest = ''
  for (const hit of hits) if (hit.updatedAt > latest) latest = hit.updatedAt
  return latest === '' ? null : dayOfClock(new Date(latest))
}
