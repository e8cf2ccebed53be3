import type { Attendance, AttendanceRow } from '../fields/attendance'

export type AttendanceSection = {
  /** '' for people of no section of the bureau. */
  readonly section: string
  readonly present: number
  readonly rows: readonly { readonly row: AttendanceRow; readonly index: number }[]
}

/** Rows by 股室 in office order (the list 股室), then sections of other years, last those of none. Order inside a section is kept. */
export function attendanceSections(
  value: Attendance,
  officeOrder: readonly string[],
): readonly AttendanceSection[] {
  const groups = new Map<string, { row: AttendanceRow; index: number }[]>()
  value.rows.forEach((row, index) => {
    const group = groups.get(row.section)
    if (group) group.push({ row, index })
    else groups.set(row.section, [{ row, index }])
  })
  return [...groups]
    .map(([section, rows]) => ({
      section,
      rows,
      present: rows.filter(({ row }) => row.isPresent).length,
      place: placeOf(section, officeOrder),
    }))
    .sort((one, other) => one.place - other.place)
    .map(({ section, rows, present }) => ({ section, rows, present }))
}

function placeOf(section: string, officeOrder: readonly string[]): number {
  if (section === '') return Number.MAX_SAFE_INTEGER
  const place = officeOrder.indexOf(section)
  return place < 0 ? officeOrder.length : place
}
