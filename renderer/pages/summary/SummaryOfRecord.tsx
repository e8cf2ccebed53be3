import { summaryPeriods } from './useSummaryPeriod'
import type { ArchiveRecord } from '../../../shared/domain/record'
import { periodName, wholeYear } from '../../../shared/figures/period'
import { Button } from '../../ui/Button'
import { SummaryDesk } from './SummaryDesk'
import './summaryPage.css'

type SummaryOfRecordProps = { readonly record: ArchiveRecord; readonly onLeave: () => void }

/** One summary opened from the list of records or from a search. */
export function SummaryOfRecord({ record, onLeave }: SummaryOfRecordProps) {
  const period = summaryPeriods.find(one => periodName(one) === record.data.period) ?? wholeYear
  const back = (
    <Button variant="quiet" onClick={onLeave}>
      返回列表
    </Button>
  )
  return <SummaryDesk key={record.id} record={record} period={period} choice={back} />
}
