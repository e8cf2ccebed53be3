import { useState } from 'react'
import { periodId, periods, wholeYear, type Period } from '../../../shared/figures/period'

/** What summaries are written for: 全年 first, then 上半年, 下半年, the quarters. */
export const summaryPeriods: readonly Period[] = (['year', 'half', 'quarter'] as const).flatMap(length =>
  periods.filter(period => period.length === length),
)

/** Kept while the program runs: who comes back from the records of a number finds the page as it was. */
let last = periodId(wholeYear)

export function useSummaryPeriod(): readonly [Period, (id: string) => void] {
  const [id, setId] = useState(last)
  const choose = (chosen: string): void => {
    last = chosen
    setId(chosen)
  }
  return [summaryPeriods.find(period => periodId(period) === id) ?? wholeYear, choose]
}
