import { useState } from 'react'
import { monthOf, yearOf } from '../../../shared/domain/day'
import { periodId, periods, wholeYear, type Period } from '../../../shared/figures/period'
import { useToday, useYear } from '../../data/useArchive'

/** Kept while the program runs: who comes back from the records of a number finds the page as it was. */
let last: { readonly year: number; readonly id: string } | null = null

/** The period of the page; first the month that is running, of another year the whole of it. */
export function usePeriod(): readonly [Period, (id: string) => void] {
  const year = useYear()
  const today = useToday()
  const [, setShown] = useState(last)
  const usual: Period = year === yearOf(today) ? { length: 'month', number: monthOf(today) } : wholeYear
  const chosen = last?.year === year ? last.id : periodId(usual)
  const choose = (id: string): void => {
    last = { year, id }
    setShown(last)
  }
  return [periods.find(one => periodId(one) === chosen) ?? usual, choose]
}
