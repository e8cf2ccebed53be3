import { useMemo } from 'react'
import { kinds } from '../../../shared/kinds/index'
import { useFieldContext, useSettings, useYear } from '../../data/useArchive'
import { useYearRecords } from '../../data/useYearRecords'
import { monthlyForms, type MonthlyForm } from './monthlyForms'

/** The sheets of a month of the year of work; none until both years are read. */
export function useMonthlyForms(month: number): readonly MonthlyForm[] {
  const year = useYear()
  const settings = useSettings()
  const context = useFieldContext()
  const now = useYearRecords()
  const before = useYearRecords(year - 1)
  return useMemo(
    () =>
      now.isComplete && before.isComplete
        ? monthlyForms({
            year,
            month,
            kinds,
            records: now.records,
            lastYear: before.records,
            settings,
            context,
          })
        : [],
    [year, month, now, before, settings, context],
  )
}
