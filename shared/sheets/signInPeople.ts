import type { ArchiveRecord } from '../domain/record'
import { attendanceType, type Attendance } from '../fields/attendance'
import type { DirectoryPerson, FieldContext } from '../fields/field'

export type SignInPerson = { readonly name: string; readonly section: string; readonly post: string }

/**
 * Who is to sign: those of the record's attendance, else everybody in office on the day. By 股室 in the order of the
 * list, then as registered; a 股室 that the list no longer has comes after it, a person from outside last in the 股室.
 */
export function signInPeople(
  record: ArchiveRecord,
  field: string,
  context: FieldContext,
): readonly SignInPerson[] {
  const { people } = context
  const rows = attendanceRows(record.data[field])
  if (rows.length === 0) {
    const inOffice = record.date === '' ? people.all : people.inOfficeOn(record.date)
    return inOrder(
      inOffice.map(person => ({ person, name: person.name, section: person.section })),
      context,
    )
  }
  const named = rows.map(row => ({
    person: row.person.id === null ? undefined : people.byId(row.person.id),
    name: row.person.name,
    section: row.section,
  }))
  return inOrder(named, context)
}

function attendanceRows(value: unknown): Attendance['rows'] {
  const isAttendance = attendanceType.isValid(value, { type: 'attendance', label: '' })
  // Checked on the line above.
  return isAttendance ? (value as Attendance).rows : []
}

type Named = {
  readonly person: DirectoryPerson | undefined
  readonly name: string
  readonly section: string
}

function inOrder(named: readonly Named[], context: FieldContext): readonly SignInPerson[] {
  const sections = new Map(context.list('section').map((section, index) => [section, index]))
  const registered = new Map(context.people.all.map((person, index) => [person.id, index]))
  const rank = ({ person, section }: Named): readonly [number, number] => [
    sections.get(section) ?? sections.size,
    person === undefined ? registered.size : (registered.get(person.id) ?? registered.size),
  ]
  return named
    .map(one => ({ one, rank: rank(one) }))
    .sort((a, b) => a.rank[0] - b.rank[0] || a.rank[1] - b.rank[1])
    .map(({ one }) => ({ name: one.name, section: one.section, post: one.person?.post ?? '' }))
}
