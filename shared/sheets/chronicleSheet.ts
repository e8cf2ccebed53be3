import { longDay } from '../domain/day'
import { chronicle, type ChronicleInput } from '../figures/chronicle'
import { lastMonth } from '../figures/period'
import { monthReportedOn } from './monthReportedOn'
import type { ReportOffice } from './periodReportSheet'
import type { Sheet } from './sheet'
import { spreadName } from './spreadName'

/** 大事记: a sheet for each quarter, because each is bound by itself. */
export function chronicleSheets(input: ChronicleInput & ReportOffice): readonly Sheet[] {
  const { year } = input
  return chronicle(input).map(({ name, period, events }) => ({
    id: 'chronicle',
    title: `${year}年${name}巩固国家卫生县城工作大事记`,
    tab: `${name}大事记`,
    topLeft: `填报单位（盖章）：${input.unitName}`,
    topRight: `填报时间：${longDay(monthReportedOn(year, lastMonth(period)))}`,
    above: [],
    columns: [
      { header: '序号', type: 'integer', align: 'center' },
      { header: '日期', type: 'day', dayStyle: 'short' },
      { header: '事件', type: 'text', align: 'left', minWidth: 24, maxWidth: 46 },
      { header: '依据', type: 'text', align: 'left', minWidth: 8, maxWidth: 14 },
    ],
    rows: events.map((event, index) => [
      index + 1,
      event.date,
      event.sentence,
      event.basis === '' ? '—' : event.basis,
    ]),
    merges: [],
    total: null,
    below: [],
    notes: [],
    signature: [
      { label: '单位负责人' },
      { label: '审核人' },
      { label: '填表人', value: spreadName(input.archivist) },
      { label: '联系电话', value: input.phone },
    ],
    page: { paper: 'A4', orientation: 'landscape' },
    rowHeight: null,
    year,
    emptyText: '本季度无',
  }))
}
