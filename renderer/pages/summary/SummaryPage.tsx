import { useState } from 'react'
import { periodName } from '../../../shared/figures/period'
import { summary } from '../../../shared/kinds/summary'
import { useRecords, useYear } from '../../data/useArchive'
import { Tabs } from '../../ui/Tabs'
import { DraftDesk } from './check/DraftDesk'
import { TakeOverButton } from './check/TakeOverButton'
import { EmptySummary } from './EmptySummary'
import { PeriodSelect } from './PeriodSelect'
import { SummaryDesk } from './SummaryDesk'
import './summaryPage.css'
import { useSummaryPeriod } from './useSummaryPeriod'

const tabs = [
  { id: 'text', text: '正文' },
  { id: 'draft', text: '检查草稿' },
] as const
type TabId = (typeof tabs)[number]['id']

/** Kept while the program runs, like the period. */
let lastTab: TabId = 'text'

/** 年度总结, 半年总结, 季度总结: one text a period, written from the records; and any draft against them. */
export function SummaryPage() {
  const year = useYear()
  const [period, choosePeriod] = useSummaryPeriod()
  const [tab, setTab] = useState<TabId>(lastTab)
  const { records, isComplete } = useRecords(summary.id)
  const record = records.findLast(one => one.data.period === periodName(period))
  const chooseTab = (id: string): void => {
    lastTab = id === 'draft' ? 'draft' : 'text'
    setTab(lastTab)
  }
  const choice = (
    <>
      <Tabs label="年度总结" tabs={tabs} chosen={tab} onChoose={chooseTab} />
      <PeriodSelect year={year} period={period} onChoose={choosePeriod} />
    </>
  )
  if (!isComplete) return null
  if (tab === 'draft')
    return (
      <DraftDesk
        key={year}
        year={year}
        choice={choice}
        actionsOf={(draft, numbers) => (
          <TakeOverButton
            year={year}
            period={period}
            draft={draft}
            numbers={numbers}
            record={record}
            onDone={() => chooseTab('text')}
          />
        )}
      />
    )
  if (record) return <SummaryDesk key={record.id} record={record} period={period} choice={choice} />
  return <EmptySummary key={year} year={year} period={period} choice={choice} />
}
