import { headingOf, type ScoreRole } from './scoreHeadings'
import {
  isNoteColumn,
  isSectionColumn,
  markColumns,
  nameColumns,
  type Known,
  type MarkColumns,
  type Table,
} from './scoreContent'

/** One group of columns; a printed score sheet often has two side by side. Columns count from 0. */
export type ScoreBlock = {
  readonly columns: Readonly<Partial<Record<ScoreRole, number>>>
  /** Columns that could be the score, the likeliest first. */
  readonly choices: readonly number[]
}

export type ScoreLayout = {
  /** Rows before the first person: titles and headings. */
  readonly firstRow: number
  readonly blocks: readonly ScoreBlock[]
  readonly headings: readonly string[]
}

/** Finds the columns by their headings, or by what stands in them when nobody copied the headings. */
export function findScoreLayout(table: Table, known: Known): ScoreLayout {
  const head = findHead(table)
  const body = table.slice(head.firstRow)
  const width = Math.max(0, ...table.map(row => row.length))
  const headed = head.headings.flatMap((cell, index) => (headingOf(cell)?.role === 'name' ? [index] : []))
  const names = headed.length > 0 ? headed : nameColumns(body, width, known)
  const first = names[0] ?? 0
  const starts = names.map((name, index) =>
    index === 0 ? 0 : Math.max(name - first, (names[index - 1] ?? 0) + 1),
  )
  const blocks = names.map((name, index) =>
    readBlock(body, head.headings, name, starts[index] ?? 0, starts[index + 1] ?? width, known),
  )
  return { ...head, blocks }
}

function findHead(table: Table): { readonly firstRow: number; readonly headings: readonly string[] } {
  for (const [at, row] of table.slice(0, 15).entries()) {
    const roles = row.map(cell => headingOf(cell)?.role)
    const isHead = roles.includes('name')
      ? roles.filter(role => role !== undefined).length > 1 || row.filter(cell => cell !== '').length === 1
      : roles.includes('score') && roles.filter(role => role !== undefined).length > 1
    if (!isHead) continue
    // A heading of two rows: 成绩 over 得分 | 补考.
    const below = table[at + 1] ?? []
    const isSecond =
      below.some(cell => headingOf(cell) !== null) &&
      below.every(cell => cell === '' || headingOf(cell) !== null) &&
      row.every((cell, index) => headingOf(cell)?.role !== 'name' || (below[index] ?? '') === '')
    if (!isSecond) return { firstRow: at + 1, headings: row }
    const width = Math.max(row.length, below.length)
    const headings = Array.from({ length: width }, (_, index) => below[index] || row[index] || '')
    return { firstRow: at + 2, headings }
  }
  return { firstRow: 0, headings: [] }
}

function readBlock(
  body: Table,
  headings: readonly string[],
  name: number,
  from: number,
  to: number,
  known: Known,
): ScoreBlock {
  const columns: Partial<Record<ScoreRole, number>> = {}
  const rated: { column: number; rank: number }[] = []
  for (let column = from; column < to; column += 1) {
    const heading = headingOf(headings[column] ?? '')
    if (!heading) continue
    if (heading.role === 'score' || heading.role === 'part') rated.push({ column, rank: heading.rank })
    else columns[heading.role] ??= column
  }
  columns.name = name
  const free = range(from, to).filter(column => !Object.values(columns).includes(column) && !headings[column])
  const section = columns.section ?? free.find(column => isSectionColumn(body, column, known))
  if (section !== undefined) columns.section = section
  const headed = rated.toSorted((a, b) => b.rank - a.rank).map(each => each.column)
  const found: MarkColumns = headed.length > 0 ? { choices: headed } : markColumns(body, free, name)
  const { choices } = found
  if (found.retest !== undefined) columns.retest = found.retest
  if (choices[0] !== undefined) columns.score = choices[0]
  const taken = Object.values(columns)
  const note = free.find(column => column > name && isNoteColumn(body, column, taken))
  if (headings.length === 0 && note !== undefined) columns.note = note
  return { columns, choices }
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index)
}
