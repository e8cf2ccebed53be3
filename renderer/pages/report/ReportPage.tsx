import { useState } from 'react'
import { periodId, periodName, periods, type Period } from '../../../shared/figures/period'
import { chronicleSheets } from '../../../shared/sheets/chronicleSheet'
import { periodReportSheet } from '../../../shared/sheets/periodReportSheet'
import type { Sheet } from '../../../shared/sheets/sheet'
import { useYear } from '../../data/useArchive'
import { ExportButton } from '../../ledger/ExportButton'
import { exportSheets } from '../../ledger/exportWorkbook'
import { openPrintPreview } from '../../print/preview/openPrintPreview'
import { usePrintKey } from '../../print/preview/usePrintKey'
import { Button } from '../../ui/Button'
import { PageHead } from '../../ui/PageHead'
import { Tabs } from '../../ui/Tabs'
import { ChroniclePanel } from './ChroniclePanel'
import { ReportPanel } from './ReportPanel'
import './reportPage.css'
import { usePeriod } from './usePeriod'
import { useReportInput, type ReportInput } from './useReportInput'

const tabs = [
  { id: 'report', text: '报表' },
  { id: 'chronicle', text: '大事记' },
] as const
type TabId = (typeof tabs)[number]['id']

let lastTab: TabId = 'report'

/** 报表 and 大事记 of a period: on screen, as a workbook, on paper. */
export function ReportPage() {
  const year = useYear()
  const [period, choosePeriod] = usePeriod()
  const [tab, setTab] = useState<TabId>(lastTab)
  const input = useReportInput(period)
  const chooseTab = (id: string): void => {
    lastTab = tabs.find(one => one.id === id)?.id ?? 'report'
    setTab(lastTab)
  }
  const made = input && sheetsOf(tab, input)
  const print = (): void => {
    if (made) openPrintPreview(made.sheets, made.name)
  }
  usePrintKey(print)
  const reason = made ? undefined : '记录还在读入，请稍等。'
  return (
    <>
      <PageHead
        title="报表"
        note={
          <>
            <Tabs label="报表" tabs={tabs} chosen={tab} onChoose={chooseTab} />
            <PeriodSelect year={year} period={period} onChoose={choosePeriod} />
          </>
        }
        actions={
          <>
            <ExportButton
              label="导出 Excel"
              disabledReason={reason}
              run={control => exportSheets(made?.name ?? '', made?.sheets ?? [], control)}
            />
            <Button shortcut="Ctrl P" label="打印" onClick={print} disabledReason={reason}>
              打印
            </Button>
          </>
        }
      />
      <div className="report" aria-busy={input === null}>
        {input && tab === 'report' && <ReportPanel input={input} />}
        {input && tab === 'chronicle' && <ChroniclePanel input={input} />}
      </div>
    </>
  )
}

type Made = { readonly name: string; readonly sheets: readonly Sheet[] }

function sheetsOf(tab: TabId, input: ReportInput): Made {
  if (tab === 'report') {
    const sheet = periodReportSheet(input)
    return { name: sheet.title, sheets: [sheet] }
  }
  const sheets = chronicleSheets(input)
  const whole = `${input.year}年${periodName(input.period)}巩固国家卫生县城工作大事记`
  return { name: whole, sheets }
}

type PeriodSelectProps = {
  readonly year: number
  readonly period: Period
  readonly onChoose: (id: string) => void
}

function PeriodSelect({ year, period, onChoose }: PeriodSelectProps) {
  return (
    <select
      aria-label="报告期"
      className="report-period"
      value={periodId(period)}
      onChange={event => onChoose(event.target.value)}
    >
      {periods.map(one => (
        <option key={periodId(one)} value={periodId(one)}>
          {year}年{periodName(one)}
        </option>
      ))}
    </select>
  )
}
