import { periodReport, type PeriodReportInput, type ReportLine } from './periodReport'

export type MonthlyInput = Omit<PeriodReportInput, 'period'> & {
  /** 1 to 12. */
  readonly month: number
}

/** The measures of the monthly report: the period report of one month. */
export function monthlyFigures(input: MonthlyInput): readonly ReportLine[] {
  return periodReport({ ...input, period: { length: 'month', number: input.month } })
}
