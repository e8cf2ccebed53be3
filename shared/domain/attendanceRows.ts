import type { Attendance, AttendanceRow } from '../fields/attendance'
import type { DirectoryPerson, PersonRef } from '../fields/field'

/** Steps of filling in who came; each gives a new value. */

function rowOf(person: DirectoryPerson): AttendanceRow {
  return {
    person: { id: person.id, name: person.name },
    section: person.section,
    isPresent: true,
    reason: '',
  }
}

function hasPerson(rows: readonly AttendanceRow[], ref: PersonRef): boolean {
  return rows.some(row =>
    ref.id === null ? row.person.id === null && row.person.name === ref.name : row.person.id === ref.id,
  )
}

/** 按在职人员列出: those still missing are added as present; who is there already stays as marked. */
export function listPeople(value: Attendance, people: readonly DirectoryPerson[]): Attendance {
  const missing = people.filter(person => !hasPerson(value.rows, person))
  return { ...value, rows: [...value.rows, ...missing.map(rowOf)], headcount: null }
}

/** Adds one person as present; somebody named already is not named twice. */
export function addPerson(value: Attendance, ref: PersonRef, section: string): Attendance {
  if (hasPerson(value.rows, ref)) return value
  return {
    ...value,
    rows: [...value.rows, { person: ref, section, isPresent: true, reason: '' }],
    headcount: null,
  }
}

export function removeRow(value: Attendance, index: number): Attendance {
  return { ...value, rows: value.rows.filter((_, at) => at !== index) }
}

/** 到 ↔ 缺; coming after all takes the reason away. */
export function toggleRow(value: Attendance, index: number): Attendance {
  return changeRow(value, index, row => ({ ...row, isPresent: !row.isPresent, reason: '' }))
}

/** Why somebody did not come; giving a reason says that they did not. */
export function giveReason(value: Attendance, index: number, reason: string): Attendance {
  return changeRow(value, index, row => ({ ...row, isPresent: false, reason: reason.trim() }))
}

export function markAllPresent(value: Attendance): Attendance {
  return { ...value, rows: value.rows.map(row => ({ ...row, isPresent: true, reason: '' })) }
}

/** A whole section: all came, or, when all were there, nobody. */
export function toggleSection(value: Attendance, section: string): Attendance {
  const isEverybody = value.rows.every(row => row.section !== section || row.isPresent)
  return {
    ...value,
    rows: value.rows.map(row =>
      row.section === section
        ? { ...row, isPresent: !isEverybody, reason: isEverybody ? row.reason : '' }
        : row,
    ),
  }
}

function changeRow(
  value: Attendance,
  index: number,
  change: (row: AttendanceRow) => AttendanceRow,
): Attendance {
  return { ...value, rows: value.rows.map((row, at) => (at === index ? change(row) : row)) }
}
