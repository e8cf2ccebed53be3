import { useState } from 'react'
import { lastMonth, periodName } from '../../../shared/figures/period'
import { periodReport } from '../../../shared/figures/periodReport'
import type { Figure } from '../../../shared/figures/figure'
import { RecordsDialog } from '../../ledger/RecordsDialog'
import { Panel } from '../../ui/Panel'
import { ReportTable } from './ReportTable'
import type { ReportInput } from './useReportInput'

/** 月报, 季报, 半年报, 年报 on screen. A number of this year opens its list; last year's are listed in a window. */
export function ReportPanel({ input }: { readonly input: ReportInput }) {
  const [opened, setOpened] = useState<Figure | null>(null)
  const { year, period, lastYear } = input
  const ids = new Set(opened?.recordIds)
  const months = lastMonth(period)
  return (
    <Panel
      label="报表"
      className="report-panel"
      head={
        <>
          <h2>
            {year}年{periodName(period)}
          </h2>
          <span className="report-note">累计从1月到{months}月；去年没有在这里登记的，去年同期写“—”</span>
        </>
      }
    >
      <ReportTable lines={periodReport(input)} period={period} onOpenLastYear={setOpened} />
      <RecordsDialog
        title={opened ? `${year - 1}年${opened.label}` : ''}
        records={opened ? lastYear.filter(record => ids.has(record.id)) : null}
        onClose={() => setOpened(null)}
      />
    </Panel>
  )
}
