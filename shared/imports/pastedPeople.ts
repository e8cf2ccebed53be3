import { longDay, type Day } from '../domain/day'
import { cleanName, foldText } from '../domain/fold'
import type { Data } from '../domain/record'
import { readDay } from '../domain/readDay'
import { splitNames } from '../fields/people'
import { clipboardTable } from './clipboardTable'
import { looksLikeName, looksLikeSection, peopleColumns, stackBlocks, type PeopleRole } from './peopleColumns'
import { readTransferNote } from './transferNote'

/** Somebody read from a pasted list. Empty text = not given; `doubts` is what a person should look at. */
export type PastedPerson = {
  /** Row of the pasted block, from 1. */
  readonly line: number
  readonly name: string
  readonly section: string
  readonly post: string
  readonly phone: string
  readonly note: string
  readonly from: Day | null
  readonly to: Day | null
  readonly doubts: readonly string[]
}

/** Somebody read from a list, as a record of 人员 holds it; what was not given is left out. */
export function toPersonData(one: PastedPerson): Data {
  const { name, section, post, phone, from, to, note } = one
  return Object.fromEntries(
    Object.entries({ name, section, post, phone, from, to, note }).filter(
      ([, value]) => value !== '' && value !== null,
    ),
  )
}

/** A row that gave nobody, and why. */
export type LeftOutRow = { readonly line: number; readonly text: string; readonly reason: string }

export type PastedPeople = {
  readonly people: readonly PastedPerson[]
  /** In the order of first appearance: the office's own order. */
  readonly sections: readonly string[]
  readonly leftOut: readonly LeftOutRow[]
  /** Headings of columns that are not kept (性别, 身份证号). */
  readonly otherColumns: readonly string[]
}

type Known = { readonly name: string; readonly section: string }
type Options = { readonly year: number; readonly today: Day; readonly known?: readonly Known[] }

/** Reads a list of people as copied from Excel, WPS or Word, or typed line by line. Every row is somebody or is listed. */
export function readPastedPeople(text: string, options: Options): PastedPeople {
  const numbered = stackBlocks(clipboardTable({ text, html: '' }))
  const rows = numbered.map(({ row }) => row)
  const { roles, headerRow } = peopleColumns(rows)
  const people: PastedPerson[] = []
  const leftOut: LeftOutRow[] = []
  let section = ''
  numbered.forEach(({ line, row }, index) => {
    const leave = (reason: string): void =>
      void leftOut.push({ line, text: row.filter(Boolean).join(' '), reason })
    if (index <= headerRow) {
      if (index < headerRow) leave('表头以上的标题')
      return
    }
    const cell = (role: PeopleRole): string => row[roles.indexOf(role)]?.trim() ?? ''
    const filled = row.filter(value => value !== '')
    const alone = filled.length === 1 ? (filled[0] ?? '') : ''
    if (headerRow >= 0 && foldText(row.join('')) === foldText((rows[headerRow] ?? []).join('')))
      return leave('重复的表头')
    if (alone !== '' && isSectionHeading(alone, cell('name'), roles)) {
      section = alone.replace(/[:：]$/u, '')
      return leave(`小标题，下面的人归入“${section}”`)
    }
    const names = namesIn(cell('name'))
    if (names.length === 0) return leave(cell('name') === '' ? '没有姓名' : `“${cell('name')}”不像姓名`)
    const given = cell('section').replace(/\s*\n\s*/gu, '')
    const isFilledDown = given === '' && section !== ''
    if (given !== '') section = given
    for (const { name, remark } of names) {
      const isSame = (one: Known): boolean => foldText(one.name) === foldText(name)
      const registered = options.known?.find(isSame)
      const twin = people.find(isSame)
      if (registered) {
        leave(`名单里已有${name}（${registered.section}）`)
        continue
      }
      if (twin && foldText(twin.section) === foldText(section)) {
        leave(`和第 ${twin.line} 行的${twin.name}重复`)
        continue
      }
      const doubts = [
        ...(isFilledDown && roles.includes('section') ? [`股室空着，按上面的“${section}”`] : []),
        ...(section === '' ? ['没有股室'] : []),
        ...(twin ? [`和第 ${twin.line} 行同名`] : []),
      ]
      people.push({
        line,
        name,
        section,
        post: oneLine(cell('post')),
        ...rest(cell, remark, doubts, options),
      })
    }
  })
  return {
    people,
    sections: [...new Set(people.map(one => one.section))].filter(one => one !== ''),
    leftOut,
    otherColumns:
      headerRow < 0
        ? []
        : (rows[headerRow] ?? []).filter((heading, at) => roles[at] === 'other' && heading !== ''),
  }
}

/** A line with nothing but 办公室, or 一、办公室：, heads the people below it. */
function isSectionHeading(alone: string, name: string, roles: readonly PeopleRole[]): boolean {
  if (!looksLikeSection(alone.replace(/[:：]$/u, ''))) return false
  return roles.filter(role => role !== 'other').length > 1 || name !== alone || !looksLikeName(alone)
}

/** 谭莉 · 谭莉（主任）· 谭莉、周琳; nobody when a part is no name. */
function namesIn(cell: string): readonly { readonly name: string; readonly remark: string }[] {
  const one = withRemark(cell)
  if (isName(one.name)) return [one]
  const several = splitNames(cell).map(withRemark)
  return several.length > 1 && several.every(part => isName(part.name)) ? several : []
}

function withRemark(cell: string): { readonly name: string; readonly remark: string } {
  const match = /^(.*?)\s*[（(]([^（()）]*)[)）]\s*$/u.exec(cell)
  const name = cleanName((match?.[1] ?? cell).replace(/[*＊]+$/u, ''))
  return { name, remark: match?.[2]?.trim() ?? '' }
}

function isName(name: string): boolean {
  return (
    looksLikeName(name) && !/^(合计|总计|小计|共计|姓名|制表|填表|审核|单位|附件|备注|无|空缺?)/u.test(name)
  )
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/gu, '')
}

/** What stands beside the name: phone, days, note. A day that cannot be read stays in the note. */
function rest(
  cell: (role: PeopleRole) => string,
  remark: string,
  doubts: readonly string[],
  options: Options,
): Pick<PastedPerson, 'phone' | 'note' | 'from' | 'to' | 'doubts'> {
  const notes = [cell('note'), remark].filter(part => part !== '')
  const said: string[] = [...doubts]
  const read = (role: 'from' | 'to', label: string): Day | null => {
    const written = cell(role)
    if (written === '') return null
    const reading = readDay(written, options)
    if (reading.ok) return reading.day
    notes.push(`${label}${written}`)
    said.push(`${label}日期看不懂，记在备注里`)
    return null
  }
  const days = { from: read('from', '到岗'), to: read('to', '离岗') }
  for (const note of notes) {
    const move = readTransferNote(note, options.year)
    if (!move || days[move.field] !== null) continue
    days[move.field] = move.day
    said.push(`备注“${note}”，${move.field === 'from' ? '到岗' : '离岗'}按 ${longDay(move.day)}`)
  }
  return { phone: cell('phone').replace(/\s+/gu, ''), note: notes.join('；'), ...days, doubts: said }
}
