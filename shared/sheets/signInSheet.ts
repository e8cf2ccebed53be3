import { columnOf } from '../domain/columnOf'
import { longDay, yearOf } from '../domain/day'
import type { ArchiveRecord } from '../domain/record'
import type { FieldContext } from '../fields/field'
import type { Kind } from '../kinds/kind'
import type { Block, Cell, Sheet } from './sheet'
import { signInPeople } from './signInPeople'
import { spreadLabel } from './spreadLabel'
import { spreadName } from './spreadName'

/** Rows for people nobody expected. */
const spareRows = 5

/**
 * 签到表 of one event, to be signed by hand: names printed, 签名 empty. Never masked. Throws for a kind of which
 * nobody signs in.
 */
export function signInSheet(kind: Kind, record: ArchiveRecord, context: FieldContext): Sheet {
  const spec = kind.signIn
  if (!spec) throw new Error(`kind ${kind.id} has no sign-in sheet`)
  const text = (key: string): string => columnOf(kind, key).text(record.data, context)
  const people = signInPeople(record, spec.attendance, context)
  const day = record.date === '' ? '　　年　　月　　日' : longDay(record.date)
  const title = text(spec.name)
  // The sheet is laid out before people come: only the beginning is known for certain.
  const [begin = ''] = text(spec.time).split('—')
  const host = spreadName(text(spec.host))
  return {
    id: 'signIn',
    title: spec.title,
    tab: '签到表',
    topLeft: '',
    topRight: '',
    above: [
      heading([
        [spec.nameLabel, title],
        ['时间', `${day} ${begin}`.trim(), '地点', text(spec.place)],
        [spec.hostLabel, host, '到会人数', `应到 ${people.length} 人，实到　　　　人`],
      ]),
    ],
    columns: [
      { header: '序号', type: 'integer', align: 'center' },
      { header: '姓名', type: 'text', align: 'center', isName: true, minWidth: 4 },
      { header: '股室', type: 'text', align: 'center', minWidth: 6, mayShrink: true },
      { header: '职务', type: 'text', align: 'center', minWidth: 5, mayShrink: true },
      { header: '签　名', type: 'text', align: 'center', minWidth: 9 },
      { header: '备注', type: 'text', align: 'center', minWidth: 3 },
    ],
    rows: [
      ...people.map((person, index): readonly Cell[] => [
        index + 1,
        person.name,
        person.section,
        person.post,
        null,
        null,
      ]),
      ...Array.from({ length: spareRows }, (_, index): readonly Cell[] => [
        people.length + index + 1,
        null,
        null,
        null,
        null,
        null,
      ]),
    ],
    merges: [],
    total: null,
    below: [],
    notes: [],
    signature: [
      { label: '记录人' },
      { label: '核对人' },
      { label: '实到', value: '　　　人' },
      { label: '', value: day },
    ],
    page: { paper: 'A4', orientation: 'portrait' },
    rowHeight: 9,
    year: record.date === '' ? context.year : yearOf(record.date),
    continued: { left: title, right: day },
  }
}

/** Rows of label and value, one or two pairs wide. */
function heading(rows: readonly (readonly string[])[]): Block {
  return {
    rows: rows.map(row =>
      row.map((cell, index) => {
        if (index % 2 === 0)
          return { text: spreadLabel(cell), weight: 14, heading: true, align: 'center' as const }
        return { text: cell, weight: row.length === 2 ? 86 : index === 1 ? 38 : 34, align: 'left' as const }
      }),
    ),
  }
}
