import { cleanName, foldText } from '../domain/fold'
import { readScoreCell } from './scoreCell'
import { headingOf } from './scoreHeadings'

export type Table = readonly (readonly string[])[]

/** What the reader may know of the office beforehand. */
export type Known = {
  readonly isName: (text: string) => boolean
  readonly isSection: (text: string) => boolean
}

const reserved =
  /^(缺考?|请假|出差|病假|事假|合计|总计|小计|平均分?|优秀|良好|合格|及格|不合格|不及格|男|女|汉族?|.*(股|科|室|处|所|局|办|队|中心|站))$/u

export function looksLikeName(text: string): boolean {
  const name = cleanName(text)
  return (
    /^[\p{Script=Han}\uE000-\uF8FF]{2,4}$|^[\p{Script=Han}]{1,10}(·[\p{Script=Han}]{1,10})+$/u.test(name) &&
    !reserved.test(name)
  )
}

/** Columns of names, one for every block. */
export function nameColumns(body: Table, width: number, known: Known): readonly number[] {
  const rated = Array.from({ length: width }, (_, column) => {
    const cells = filled(body, column)
    const hits = cells.filter(cell => known.isName(cell)).length
    const alike = cells.filter(looksLikeName).length
    const distinct = new Set(cells.map(foldText)).size
    return {
      column,
      isKnown: hits > 0 && hits >= cells.length * 0.4,
      isAlike: alike > 0 && alike >= cells.length * 0.6 && distinct >= cells.length * 0.7,
    }
  })
  const sure = rated.filter(each => each.isKnown)
  // Without any known name only the first column of names is believed.
  const chosen = sure.length > 0 ? sure : rated.filter(each => each.isAlike).slice(0, 1)
  return chosen.map(each => each.column)
}

export type MarkColumns = { readonly choices: readonly number[]; readonly retest?: number }

/** Without headings: columns of marks right of the name, else left of it; running numbers are no marks. */
export function markColumns(body: Table, free: readonly number[], name: number): MarkColumns {
  const marks = free.filter(column => isMarkColumn(body, column))
  const right = marks.filter(column => column > name)
  const choices = right.length > 0 ? right : marks.filter(column => !isRunning(body, column))
  const [first, second] = choices
  if (first !== undefined && second !== undefined && choices.length === 2) {
    if (filled(body, second).length <= filled(body, first).length / 2) {
      return { choices: [first], retest: second }
    }
  }
  const total = choices.find(column =>
    isSum(
      body,
      column,
      choices.filter(other => other < column),
    ),
  )
  const rest = choices.filter(column => column !== total)
  return { choices: total === undefined ? choices : [total, ...rest] }
}

function isMarkColumn(body: Table, column: number): boolean {
  const cells = filled(body, column)
  const read = cells.filter(cell => {
    const mark = readScoreCell(cell)
    return mark.is === 'absent' || mark.is === 'retest' || (mark.is === 'score' && mark.value <= 1000)
  })
  const numbers = cells.filter(cell => ['score', 'retest'].includes(readScoreCell(cell).is))
  return numbers.length > 0 && read.length >= cells.length * 0.6
}

function isRunning(body: Table, column: number): boolean {
  const numbers = filled(body, column).map(Number)
  return numbers.every(
    (value, index) => Number.isInteger(value) && (index === 0 || value > (numbers[index - 1] ?? 0)),
  )
}

function isSum(body: Table, column: number, parts: readonly number[]): boolean {
  if (parts.length < 2) return false
  const rows = body.filter(row => readScoreCell(row[column] ?? '').is === 'score')
  return (
    rows.length > 0 &&
    rows.every(row => {
      const sum = parts.reduce((total, part) => total + Math.round(Number(row[part] ?? 0) * 100), 0)
      return sum === Math.round(Number(row[column]) * 100)
    })
  )
}

export function isSectionColumn(body: Table, column: number, known: Known): boolean {
  const cells = filled(body, column)
  const hits = cells.filter(cell => known.isSection(cell) || headingOf(cell)?.role === 'section').length
  return hits > 0 && hits >= cells.length * 0.6
}

export function isNoteColumn(body: Table, column: number, taken: readonly (number | undefined)[]): boolean {
  return !taken.includes(column) && filled(body, column).some(cell => !/^[\d.]+$/u.test(cell))
}

function filled(body: Table, column: number): readonly string[] {
  return body.map(row => row[column] ?? '').filter(cell => cell !== '')
}
