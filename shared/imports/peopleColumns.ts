import { foldText } from '../domain/fold'
import { person } from '../kinds/person'

/** What a column of somebody's list of people holds; `index` is 序号, `other` is not taken over. */
export type PeopleRole = 'name' | 'section' | 'post' | 'phone' | 'from' | 'to' | 'note' | 'index' | 'other'

export type PeopleColumns = {
  readonly roles: readonly PeopleRole[]
  /** Row that carries the headings; -1 when there is none and the columns were told by what stands in them. */
  readonly headerRow: number
}

type Rows = readonly (readonly string[])[]

const headings = new Map<string, PeopleRole>()
for (const role of ['name', 'section', 'post', 'phone', 'from', 'to', 'note'] as const) {
  const field: { readonly label: string; readonly synonyms?: readonly string[] } = person.fields[role]
  for (const word of [field.label, ...(field.synonyms ?? [])]) headings.set(foldText(word), role)
}
for (const word of ['名字', '人员', '人员姓名', '职工姓名', '干部姓名', '同志', '在职人员'])
  headings.set(word, 'name')
for (const word of [
  '所在股室',
  '所属股室',
  '股室名称',
  '所在部门',
  '所属部门',
  '部门名称',
  '内设机构',
  '单位部门',
  '股所',
  '机构',
])
  headings.set(word, 'section')
for (const word of ['职务职级', '职务/职级', '现任职务', '职称', '身份', '岗位名称'])
  headings.set(word, 'post')
for (const word of ['手机电话', '电话号码', '联系方式', '移动电话', '办公电话', '手机号码(长号)', '号码'])
  headings.set(word, 'phone')
for (const word of ['备注说明', '说明', '情况说明', '附注']) headings.set(word, 'note')
for (const word of ['序号', '编号', 'no', 'no.', '顺序', '序']) headings.set(word, 'index')

function headingOf(cell: string): PeopleRole | null {
  const word = foldText(cell).replace(/[:：*]+$/u, '')
  return headings.get(word) ?? headings.get(word.replace(/\(.*\)$/u, '')) ?? null
}

/** 股室, 中心, 所, 队 …: what a part of a bureau is called. */
export function looksLikeSection(cell: string): boolean {
  return /(股|科|室|处|部|办|组|中心|所|站|队|局领导|领导|班子|委员会|会|院|校|馆|场|园|社区)$/u.test(
    foldText(cell),
  )
}

function looksLikePost(cell: string): boolean {
  return /(长|主任|书记|委员|员|干部|巡视|主席|经理|助理|工程师|会计|出纳|司机|法官|职级)$/u.test(
    foldText(cell),
  )
}

/** A name of a person; names of one character or with digits are none. */
export function looksLikeName(cell: string): boolean {
  const name = cell.trim()
  return (
    /^[\p{Script=Han}\p{Co}〇]{2,6}$/u.test(name.replace(/\s/gu, '')) ||
    /^[\p{Script=Han}]+([·•・.][\p{Script=Han}]+)+$/u.test(name) ||
    /^[A-Za-z][A-Za-z .·'-]{1,39}$/u.test(name)
  )
}

export type NumberedRow = { readonly line: number; readonly row: readonly string[] }

/** Two or three lists side by side on one sheet (姓名 股室 | 姓名 股室) become one below the other; lines keep their number. */
export function stackBlocks(rows: Rows): readonly NumberedRow[] {
  const numbered = rows.map((row, index) => ({ line: index + 1, row }))
  const namesOf = (row: readonly string[]): readonly number[] =>
    row.flatMap((cell, at) => (headingOf(cell) === 'name' ? [at] : []))
  const header = rows.slice(0, 12).findIndex(row => namesOf(row).length > 1)
  const names = namesOf(rows[header] ?? [])
  const [first = 0, second = 0] = names
  if (header < 0) return numbered
  const width = second - first
  const blocks = names.map((_name, block) =>
    numbered
      .slice(block === 0 ? header : header + 1)
      .map(({ line, row }) => ({ line, row: row.slice(block * width, (block + 1) * width) }))
      .filter(({ row }) => row.some(cell => cell !== '')),
  )
  return [...numbered.slice(0, header), ...blocks.flat()]
}

/** Roles by a heading row when there is one, else by what stands in the columns. */
export function peopleColumns(rows: Rows): PeopleColumns {
  const top = rows.slice(0, 12).map(row => row.map(headingOf).filter(role => role !== null))
  const whole = top.findIndex(found => found.includes('name') && found.length > 1)
  // A title such as 在职人员 looks like the heading of a single column, so it is only believed when there is no other.
  const headerRow =
    whole >= 0
      ? whole
      : top.findIndex((found, at) => found.includes('name') && rows[at]?.filter(Boolean).length === 1)
  if (headerRow < 0) return { roles: guessRoles(rows), headerRow }
  const taken = new Set<PeopleRole>()
  const roles = (rows[headerRow] ?? []).map((cell): PeopleRole => {
    const role = headingOf(cell) ?? 'other'
    if (role === 'other' || role === 'index' || !taken.has(role)) {
      taken.add(role)
      return role
    }
    return 'other'
  })
  return { roles, headerRow }
}

function guessRoles(rows: Rows): readonly PeopleRole[] {
  const width = Math.max(0, ...rows.map(row => row.length))
  const columns = Array.from({ length: width }, (_, at) =>
    rows.map(row => row[at] ?? '').filter(cell => cell !== ''),
  )
  const share = (cells: readonly string[], is: (cell: string) => boolean): number =>
    cells.length === 0 ? 0 : cells.filter(is).length / cells.length
  const roles = columns.map((cells): PeopleRole | null => {
    if (cells.length === 0) return 'other'
    if (share(cells, cell => /^[+\d][\d\-\s]{6,}$/u.test(foldText(cell))) > 0.6) return 'phone'
    return share(cells, cell => /^\d{1,4}[.、]?$/u.test(foldText(cell))) > 0.8 ? 'index' : null
  })
  const give = (role: PeopleRole, worth: (cells: readonly string[]) => number): void => {
    const ranked = columns.flatMap((cells, at) => (roles[at] === null ? [{ at, worth: worth(cells) }] : []))
    const best = ranked.reduce((one, other) => (other.worth > one.worth ? other : one), { at: -1, worth: 0 })
    if (best.at >= 0) roles[best.at] = role
  }
  // Names differ from row to row; sections and posts come again and end in words of their own.
  give('name', cells => {
    const distinct = new Set(cells).size / cells.length
    const plain = share(cells, cell => looksLikeName(cell) && !looksLikeSection(cell) && !looksLikePost(cell))
    return plain * distinct
  })
  give('section', cells => share(cells, looksLikeSection))
  give('post', cells => share(cells, looksLikePost))
  give('note', cells => share(cells, cell => !/^[\d.\-\s]+$/u.test(cell)))
  return roles.map(role => role ?? 'other')
}
