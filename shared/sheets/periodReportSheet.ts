import { longDay } from '../domain/day'
import { moneyText } from '../domain/money'
import type { Figure } from '../figures/figure'
import { lastMonth, periodName, type Period } from '../figures/period'
import { periodReport, type PeriodReportInput, type ReportLine } from '../figures/periodReport'
import { monthReportedOn } from './monthReportedOn'
import type { Cell, Merge, Sheet } from './sheet'
import { spreadName } from './spreadName'

/** Who reports: the head and the foot of the sheet. */
export type ReportOffice = {
  readonly unitName: string
  readonly archivist: string
  readonly phone: string
}

const names: Readonly<Record<Period['length'], string>> = {
  month: '月报表',
  quarter: '季报表',
  half: '半年报表',
  year: '年报表',
}

/** Head of the period's own column; the office's monthly form says 本月. */
export function periodColumn(period: Period): string {
  return period.length === 'month' ? '本月' : '本期'
}

/** 月报表, 季报表, 半年报表, 年报表: one row a measure, every number a figure. */
export function periodReportSheet(input: PeriodReportInput & ReportOffice): Sheet {
  const lines = periodReport(input)
  const { year, period } = input
  const name = names[period.length]
  return {
    id: period.length === 'month' ? 'monthly' : 'report',
    title: `${year}年${spokenPeriod(period)}巩固国家卫生县城工作${name}`,
    tab: `${period.length === 'year' ? `${year}年` : periodName(period)}${name}`,
    topLeft: `填报单位（盖章）：${input.unitName}`,
    topRight: `填报时间：${longDay(monthReportedOn(year, lastMonth(period)))}`,
    above: [],
    columns: [
      { header: '类别', type: 'text', align: 'center', minWidth: 5 },
      { header: '序号', type: 'integer', align: 'center' },
      { header: '指标', type: 'text', align: 'left', minWidth: 8 },
      { header: '单位', type: 'text', align: 'center', minWidth: 3 },
      { header: periodColumn(period), type: 'integer', align: 'right', minWidth: 5 },
      { header: '本年累计', type: 'integer', align: 'right', minWidth: 5 },
      { header: '去年同期累计', type: 'integer', align: 'right', minWidth: 6 },
      { header: '全年计划', type: 'integer', align: 'right', minWidth: 5 },
      { header: '完成率', type: 'percent', align: 'right', minWidth: 5 },
      { header: '备注', type: 'text', align: 'left', minWidth: 9 },
    ],
    rows: lines.map(rowOf),
    merges: groupMerges(lines),
    total: null,
    below: [],
    notes: [],
    signature: [
      { label: '单位负责人（签字）' },
      { label: '审核人' },
      { label: '填表人', value: spreadName(input.archivist) },
      { label: '联系电话', value: input.phone },
    ],
    page: { paper: 'A4', orientation: 'landscape' },
    rowHeight: null,
    year,
  }
}

/** 2018年6月, 2018年第二季度, 2018年上半年; of a whole year only 2018年. */
function spokenPeriod(period: Period): string {
  return period.length === 'year' ? '' : periodName(period)
}

function rowOf(line: ReportLine, index: number): readonly Cell[] {
  const number = (value: number | null): Cell => {
    if (value === null) return '—'
    return line.isMoney ? moneyText(value) : value
  }
  const of = (figure: Figure | null): Cell => number(figure?.value ?? null)
  return [
    line.group,
    index + 1,
    line.label,
    line.unit,
    of(line.thisPeriod),
    of(line.thisYear),
    of(line.lastYear),
    number(line.plan),
    line.doneRate ?? '—',
    null,
  ]
}

/** 类别 stands once beside all its measures. */
function groupMerges(lines: readonly ReportLine[]): readonly Merge[] {
  const merges: Merge[] = []
  let start = 0
  for (let row = 1; row <= lines.length; row += 1) {
    if (row < lines.length && lines[row]?.group === lines[start]?.group) continue
    if (row - start > 1) merges.push({ row: start, column: 0, rows: row - start, columns: 1 })
    start = row
  }
  return merges
}
