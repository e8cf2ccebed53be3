import { longDay } from '../domain/day'
import type { ArchiveRecord } from '../domain/record'
import { sittingOf, type QuizData, type ScoreLine } from '../figures/quizStatistics'
import type { Cell, Sheet, SheetColumn } from './sheet'
import { scoreNotes } from './scoreNotes'
import { scoreStatistics } from './scoreStatistics'
import { spreadName } from './spreadName'

/** People on one side of a page. */
const rowsPerPage = 20

type ScoreSheetInput = {
  readonly record: ArchiveRecord<QuizData>
  readonly unitName: string
  readonly archivist: string
}

/** 成绩册 of one test: everybody in two blocks side by side, then the statistics and the bands in full. */
export function scoreSheet({ record, unitName, archivist }: ScoreSheetInput): Sheet {
  const { data } = record
  const day = record.date === '' ? '　　年　　月　　日' : longDay(record.date)
  return {
    id: 'scores',
    title: titleOf(record),
    tab: '成绩册',
    topLeft: `单位：${unitName}`,
    topRight: `测试时间：${day}`,
    above: [],
    columns: [...sideColumns, ...sideColumns],
    rows: pairRows(data.scores ?? []),
    merges: [],
    total: null,
    below: [scoreStatistics(data)],
    notes: scoreNotes(data),
    signature: [
      { label: '监考人' },
      { label: '登分人', value: spreadName(archivist) },
      { label: '审核人' },
      { label: '', value: day },
    ],
    page: { paper: 'A4', orientation: 'portrait' },
    rowHeight: 8,
    year: record.year,
    rowsPerPage,
    emptyText: '还没有登记成绩',
  }
}

const sideColumns: readonly SheetColumn[] = [
  { header: '序号', type: 'integer', align: 'center' },
  { header: '姓名', type: 'text', align: 'center', isName: true },
  { header: '股室', type: 'text', align: 'center', mayShrink: true },
  { header: '得分', type: 'number', align: 'center' },
  { header: '备注', type: 'text', align: 'center', mayShrink: true, minWidth: 2, maxWidth: 6 },
]

function titleOf(record: ArchiveRecord<QuizData>): string {
  const name = (record.data.title ?? '健康知识测试').replace(/成绩册$/u, '')
  const year = `${record.year}年`
  return `${name.startsWith(year) || record.year === 0 ? '' : year}${name}成绩册`
}

/** Each page has its first half on the left and its second half on the right. */
function pairRows(lines: readonly ScoreLine[]): readonly (readonly Cell[])[] {
  const rows: (readonly Cell[])[] = []
  for (let start = 0; start < lines.length; start += 2 * rowsPerPage) {
    const onPage = Math.min(2 * rowsPerPage, lines.length - start)
    const half = Math.ceil(onPage / 2)
    for (let row = 0; row < half; row += 1) {
      const [left, right] = [start + row, start + half + row]
      rows.push([
        ...side(lines, left),
        ...(half + row < onPage ? side(lines, right) : [null, null, null, null, null]),
      ])
    }
  }
  return rows
}

function side(lines: readonly ScoreLine[], index: number): readonly Cell[] {
  const line = lines[index] ?? {}
  return [
    index + 1,
    line.person?.name ?? null,
    line.section ?? null,
    line.score ?? null,
    remarkOf(line) || null,
  ]
}

function remarkOf(line: ScoreLine): string {
  return [
    sittingOf(line) === 'absent' ? '缺考' : '',
    line.retest === undefined ? '' : `补考${line.retest}`,
    line.note ?? '',
  ]
    .filter(part => part !== '')
    .join('，')
}
