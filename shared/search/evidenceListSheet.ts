import { longDay, type Day } from '../domain/day'
import type { Sheet } from '../sheets/sheet'

export type EvidenceListRow = {
  readonly date: Day | ''
  readonly kind: string
  readonly title: string
  readonly excerpt: string
  /** 签到、照片2 */
  readonly pieces: string
}

export type EvidenceListInput = {
  readonly rows: readonly EvidenceListRow[]
  /** What was searched and narrowed to, in words: “除四害”，活动，2018年4月 */
  readonly range: string
  readonly unitName: string
  readonly archivist: string
  readonly year: number
  /** From the records, so that a reprint is the same sheet. */
  readonly reportedOn: Day
}

/** 证据清单: what was found, as somebody would hand it over. */
export function evidenceListSheet(input: EvidenceListInput): Sheet {
  return {
    id: 'evidenceList',
    title: '证据清单',
    tab: '证据清单',
    topLeft: `填报单位（盖章）：${input.unitName}`,
    topRight: `范围：${input.range}　　填报时间：${longDay(input.reportedOn)}`,
    above: [],
    columns: [
      { header: '序号', type: 'integer', align: 'center' },
      { header: '日期', type: 'day', dayStyle: 'long' },
      { header: '种类', type: 'text', align: 'center' },
      { header: '名称', type: 'text', align: 'left', minWidth: 10, maxWidth: 20 },
      { header: '摘要', type: 'text', align: 'left', minWidth: 16, maxWidth: 36 },
      { header: '材料', type: 'text', align: 'left', minWidth: 6, maxWidth: 14 },
    ],
    rows: input.rows.map((row, index) => [
      index + 1,
      row.date === '' ? null : row.date,
      row.kind,
      row.title,
      row.excerpt,
      row.pieces,
    ]),
    merges: [],
    total: null,
    below: [],
    notes: [`共 ${input.rows.length} 条`],
    signature: [{ label: '审核人' }, { label: '整理人', value: input.archivist }],
    page: { paper: 'A4', orientation: 'landscape' },
    rowHeight: null,
    year: input.year,
    emptyText: '没有找到',
  }
}
