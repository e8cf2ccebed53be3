import { cleanName, foldText } from '../domain/fold'
import type { Directory } from '../fields/field'
import type { QuizData } from '../figures/quizStatistics'
import { matchPeople, nameKey, type Match } from './matchPeople'
import { readValues, type PastedValues } from './pastedValues'
import { headingOf } from './scoreHeadings'
import { findScoreLayout, type ScoreBlock } from './scoreLayout'
import type { Table } from './scoreContent'

export type PastedEntry = {
  /** Unique in the block. */
  readonly key: string
  readonly name: string
  readonly section: string
  readonly values: PastedValues
  /** Cells that could not be taken, in words: 得分“9o”不是分数. */
  readonly problems: readonly string[]
  readonly match: Match
}

export type PastedScores = {
  readonly entries: readonly PastedEntry[]
  /** Lines that are no person: titles, headings, sums. */
  readonly skipped: readonly { readonly text: string; readonly why: string }[]
  /** Columns that could be the score, when it is not clear which; the first is taken. */
  readonly scoreChoices: readonly string[]
  readonly hasNames: boolean
}

export type PasteContext = {
  readonly data: QuizData
  readonly people: Directory
  readonly sections: readonly string[]
}

const sums =
  /^(合计|总计|小计|总分|平均分?|人均|最高分?|最低分?|应考|实考|缺考人|参考人数|参考率|合格率?|及格率?|优秀率?|制表|填表|审核|监考|登分|阅卷|负责人|单位|备注|说明|注)(人数?|签[字名])?([:：].*|\d.*)?$/u
/** Reads a copied block against the score sheet. Writes nothing and drops nothing without saying so. */
export function readPastedScores(table: Table, context: PasteContext, scoreChoice = 0): PastedScores {
  const lines = context.data.scores ?? []
  const names = new Set([
    ...lines.map(line => nameKey(line)),
    ...context.people.all.map(each => foldText(each.name)),
  ])
  const sections = new Set([...context.sections, ...lines.map(line => line.section ?? '')].map(foldText))
  const layout = findScoreLayout(table, {
    isName: text => names.has(foldText(text)),
    isSection: text => foldText(text) !== '' && sections.has(foldText(text)),
  })
  const skipped = table.slice(0, layout.firstRow).map(row => ({ text: rowText(row), why: '标题或表头' }))
  const found: Omit<PastedEntry, 'match'>[] = []
  for (const [blockIndex, block] of layout.blocks.entries()) {
    for (const [rowIndex, row] of table.slice(layout.firstRow).entries()) {
      const written = row[block.columns.name ?? 0] ?? ''
      const why = whyNoPerson(written, row)
      if (why !== '') {
        if (blockIndex === 0 && !isElsewhere(row, layout.blocks)) skipped.push({ text: rowText(row), why })
        continue
      }
      found.push({
        key: `${blockIndex}-${rowIndex}`,
        name: cleanName(written),
        section: row[block.columns.section ?? -1] ?? '',
        ...readValues(row, block, scoreChoice, context.data),
      })
    }
  }
  const first = layout.blocks[0]
  const choices = first && first.choices.length > 1 ? first.choices : []
  return {
    entries: matchPeople(found, lines, context.people),
    skipped,
    scoreChoices: choices.map(column => layout.headings[column] || `第 ${column + 1} 列`),
    hasNames: found.length > 0,
  }
}

function whyNoPerson(written: string, row: readonly string[]): string {
  const name = foldText(written)
  const lead = foldText(row.find(cell => cell !== '') ?? '')
  if (sums.test(name) || (name === '' && sums.test(lead)) || /^(合计|总计|小计|平均)/u.test(lead))
    return '合计或说明'
  if (name === '') return '没有姓名'
  if (headingOf(written)?.role === 'name') return '标题或表头'
  return /\p{L}/u.test(name) ? '' : '没有姓名'
}

function isElsewhere(row: readonly string[], blocks: readonly ScoreBlock[]): boolean {
  return blocks.slice(1).some(block => whyNoPerson(row[block.columns.name ?? 0] ?? '', row) === '')
}

function rowText(row: readonly string[]): string {
  return row.filter(cell => cell !== '').join(' ')
}
