import { periodId, periodName, type Period } from '../../../shared/figures/period'
import { summaryPeriods } from './useSummaryPeriod'

type PeriodSelectProps = {
  readonly year: number
  readonly period: Period
  readonly onChoose: (id: string) => void
}

export function PeriodSelect({ year, period, onChoose }: PeriodSelectProps) {
  return (
    <select
      aria-label="报告期"
      className="summary-period"
      value={periodId(period)}
      onChange={event => onChoose(event.target.value)}
    >
      {summaryPeriods.map(one => (
        <option key={periodId(one)} value={periodId(one)}>
          {year}年{periodName(one)}
        </option>
      ))}
    </select>
  )
}
