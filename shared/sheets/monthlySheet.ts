import { longDay } from '../domain/day'
import { moneyText } from '../domain/money'
import type { Figure } from '../figures/figure'
import { monthlyFigures, type MonthlyInput, type MonthlyLine } from '../figures/monthlyFigures'
import { monthReportedOn } from './monthReportedOn'
import type { Cell, Merge, Sheet } from './sheet'
import { spreadName } from './spreadName'

type MonthlySheetInput = MonthlyInput & {
  readonly unitName: string
  readonly archivist: string
  readonly phone: string
}

/** 月报表: one row a measure, every number a figure. */
export function monthlySheet(input: MonthlySheetInput): Sheet {
  const lines = monthlyFigures(input)
  return {
    id: 'monthly',
    title: `${input.year}年${input.month}月巩固国家卫生县城工作月报表`,
    tab: `${input.month}月月报表`,
    topLeft: `填报单位（盖章）：${input.unitName}`,
    topRight: `填报时间：${longDay(monthReportedOn(input.year, input.month))}`,
    above: [],
    columns: [
      { header: '类别', type: 'text', align: 'center', minWidth: 5 },
      { header: '序号', type: 'integer', align: 'center' },
      { header: '指标', type: 'text', align: 'left', minWidth: 8 },
      { header: '单位', type: 'text', align: 'center', minWidth: 3 },
      { header: '本月', type: 'integer', align: 'right', minWidth: 5 },
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
    year: input.year,
  }
}

function rowOf(line: MonthlyLine, index: number): readonly Cell[] {
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
    of(line.thisMonth),
    of(line.thisYear),
    of(line.lastYear),
    number(line.plan),
    line.doneRate ?? '—',
    null,
  ]
}

/** 类别 stands once beside all its measures. */
function groupMerges(lines: readonly MonthlyLine[]): readonly Merge[] {
  const merges: Merge[] = []
  let start = 0
  for (let row = 1; row <= lines.length; row += 1) {
    if (row < lines.length && lines[row]?.group === lines[start]?.group) continue
    if (row - start > 1) merges.push({ row: start, column: 0, rows: row - start, columns: 1 })
    start = row
  }
  return merges
}
