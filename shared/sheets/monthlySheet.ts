import type { MonthlyInput } from '../figures/monthlyFigures'
import { periodReportSheet, type ReportOffice } from './periodReportSheet'
import type { Sheet } from './sheet'

/** 月报表: the period report of one month. */
export function monthlySheet(input: MonthlyInput & ReportOffice): Sheet {
  return periodReportSheet({ ...input, period: { length: 'month', number: input.month } })
}
