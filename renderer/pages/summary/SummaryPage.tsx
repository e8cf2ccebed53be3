import { periodName } from '../../../shared/figures/period'
import { summary } from '../../../shared/kinds/summary'
import { useRecords, useYear } from '../../data/useArchive'
import { EmptySummary } from './EmptySummary'
import { PeriodSelect } from './PeriodSelect'
import { SummaryDesk } from './SummaryDesk'
import './summaryPage.css'
import { useSummaryPeriod } from './useSummaryPeriod'

/** 年度总结, 半年总结, 季度总结: one text a period, written from the records. */
export function SummaryPage() {
  const year = useYear()
  const [period, choosePeriod] = useSummaryPeriod()
  const { records, isComplete } = useRecords(summary.id)
  const record = records.findLast(one => one.data.period === periodName(period))
  const choice = <PeriodSelect year={year} period={period} onChoose={choosePeriod} />
  if (!isComplete) return null
  if (record) return <SummaryDesk key={record.id} record={record} period={period} choice={choice} />
  return <EmptySummary key={year} year={year} period={period} choice={choice} />
}
