import type { Field, FieldContext } from '../fields/field'
import { fieldTypes } from '../fields/fieldTypes'
import type { Line } from '../fields/lines'
import { foldText } from './fold'

export type PasteProblem = { readonly row: number; readonly label: string; readonly reason: string }
export type PastedLines = { readonly lines: readonly Line[]; readonly problems: readonly PasteProblem[] }

/** A block copied from WPS or Excel as cells; quoted cells may hold line breaks, tabs and doubled quotes. */
export function splitBlock(text: string): readonly (readonly string[])[] {
  const plain = text.replace(/\r\n?/gu, '\n').replace(/\n$/u, '')
  const rows: string[][] = [[]]
  let [cell, isQuoted] = ['', false]
  const endCell = (): void => {
    rows.at(-1)?.push(cell)
    cell = ''
  }
  for (let at = 0; at < plain.length; at += 1) {
    const sign = plain.charAt(at)
    if (isQuoted) {
      if (sign !== '"') cell += sign
      else if (plain.charAt(at + 1) === '"') cell += plain.charAt((at += 1))
      else isQuoted = false
    } else if (sign === '"' && cell === '' && closesCell(plain, at)) isQuoted = true
    else if (sign === '\t') endCell()
    else if (sign === '\n') {
      endCell()
      rows.push([])
    } else cell += sign
  }
  endCell()
  return rows
}

/** A quote opens a cell only when a quote also closes it before a tab, a line end or the end: “ 5" 管 ” is just text. */
function closesCell(text: string, from: number): boolean {
  return /^"(?:[^"]|"")*"(?:\t|\n|$)/u.test(text.slice(from))
}

/**
 * Puts a pasted block into the lines from the given cell on: columns by their headings when the first row names them,
 * else to the right of the cell. Each cell is read as its column reads; what cannot be read is said, never dropped
 * silently: the rest of its row still lands.
 */
export function pasteLines(
  lines: readonly Line[],
  field: Field,
  context: FieldContext,
  at: { readonly row: number; readonly column: string },
  text: string,
): PastedLines {
  const columns = Object.entries(field.columns ?? {})
  const block = splitBlock(text)
  const headed = headings(block[0] ?? [], columns)
  const from = Math.max(
    0,
    columns.findIndex(([key]) => key === at.column),
  )
  const targets = headed ?? columns.slice(from).map(([key]) => key)
  const next: Line[] = [...lines]
  const problems: PasteProblem[] = []
  block.slice(headed ? 1 : 0).forEach((cells, offset) => {
    const row = at.row + offset
    while (next.length <= row) next.push({})
    cells.forEach((cell, place) => {
      const key = targets[place]
      const column = key === undefined ? undefined : field.columns?.[key]
      if (key === undefined || !column) {
        if (cell.trim() !== '')
          problems.push({ row: row + 1, label: '', reason: `“${cell.trim()}”在表格里没有对应的列` })
        return
      }
      const reading = fieldTypes(column).read(cell, column, context)
      if (!reading.ok) problems.push({ row: row + 1, label: column.label, reason: reading.reason })
      else next[row] = withCell(next[row] ?? {}, key, reading.value)
    })
  })
  return { lines: next, problems }
}

/** A line with one cell changed; an empty cell is absent, so that it is never written down as something. */
export function withCell(line: Line, key: string, value: unknown): Line {
  if (value !== undefined) return { ...line, [key]: value }
  return Object.fromEntries(Object.entries(line).filter(([other]) => other !== key))
}

/** Keys by column of the block when every heading but an unknown few names a column; null when the first row is data. */
function headings(
  cells: readonly string[],
  columns: readonly (readonly [string, Field])[],
): readonly (string | undefined)[] | null {
  const keys = cells.map(
    cell =>
      columns.find(([, field]) =>
        [field.label, ...(field.synonyms ?? [])].some(
          word => foldText(word) === foldText(cell.replace(/[（(].*$/u, '')),
        ),
      )?.[0],
  )
  const known = keys.filter(key => key !== undefined).length
  return known >= 2 || (known === 1 && cells.length === 1) ? keys : null
}
