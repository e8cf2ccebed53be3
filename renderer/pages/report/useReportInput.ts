import { useMemo } from 'react'
import type { Period } from '../../../shared/figures/period'
import type { PeriodReportInput } from '../../../shared/figures/periodReport'
import { kinds } from '../../../shared/kinds/index'
import type { ReportOffice } from '../../../shared/sheets/periodReportSheet'
import { useFieldContext, useSettings, useYear } from '../../data/useArchive'
import { useYearRecords } from '../../data/useYearRecords'

export type ReportInput = PeriodReportInput & ReportOffice

/** What reports of the year of work are made from; null until both years are read. */
export function useReportInput(period: Period): ReportInput | null {
  const year = useYear()
  const { quotas, unit } = useSettings()
  const context = useFieldContext()
  const now = useYearRecords()
  const before = useYearRecords(year - 1)
  return useMemo(
    () =>
      now.isComplete && before.isComplete
        ? {
            year,
            period,
            kinds,
            records: now.records,
            lastYear: before.records,
            quotas: quotas[String(year)] ?? {},
            context,
            unitName: unit.name,
            archivist: unit.archivist,
            phone: unit.phone,
          }
        : null,
    [year, period, quotas, unit, context, now, before],
  )
}
