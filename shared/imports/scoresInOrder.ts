import type { QuizData } from '../figures/quizStatistics'
import type { PastedEntry } from './pastedScores'
import { readValues } from './pastedValues'
import { readScoreCell } from './scoreCell'
import type { Table } from './scoreContent'
import { headingOf } from './scoreHeadings'

/** A column of scores without names, copied beside a list in the same order: down from one person on. */
export function scoresInOrder(
  table: Table,
  data: QuizData,
  from: number,
): {
  readonly entries: readonly PastedEntry[]
  readonly skipped: readonly { readonly text: string; readonly why: string }[]
} {
  const width = Math.max(0, ...table.map(row => row.length))
  const rated = Array.from({ length: width }, (_, column) => ({
    column,
    read: table.filter(row => ['score', 'absent'].includes(readScoreCell(row[column] ?? '').is)).length,
  }))
  const best = rated.reduce((chosen, each) => (each.read > chosen.read ? each : chosen), {
    column: -1,
    read: 0,
  })
  const lines = data.scores ?? []
  const entries: PastedEntry[] = []
  const skipped: { text: string; why: string }[] = []
  if (best.column < 0) {
    return {
      entries,
      skipped: table.map(row => ({ text: row.join(' ').trim(), why: '找不到姓名，也找不到得分' })),
    }
  }
  let place = from
  for (const [index, row] of table.entries()) {
    const text = row.filter(cell => cell !== '').join(' ')
    if (index === 0 && headingOf(row[best.column] ?? '') !== null) {
      skipped.push({ text, why: '标题或表头' })
      continue
    }
    const line = lines[place]
    if (!line) {
      skipped.push({ text, why: '成绩表到头了，没有对应的人' })
      continue
    }
    entries.push({
      key: `order-${index}`,
      name: line.person?.name ?? `第${place + 1}行`,
      section: '',
      ...readValues(row, { columns: { score: best.column }, choices: [best.column] }, 0, data),
      match: { is: 'line', place },
    })
    place += 1
  }
  return { entries, skipped }
}
