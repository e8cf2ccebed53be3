import type { Field, FieldOptions, FieldType } from './field'
import { isPersonRef } from './person'
import { readNumber } from '../domain/readNumber'
import type { PersonRef } from './field'

export type AttendanceRow = {
  readonly person: PersonRef
  /** 股室 as it was on that day. */
  readonly section: string
  readonly isPresent: boolean
  /** 请假, 出差 … of someone absent. */
  readonly reason: string
}

/**
 * Who came. With `rows` everything is counted from them; `headcount` is for old ledgers that give numbers without
 * names, and is not looked at once there are rows. `outsiders` are people of other units, by number.
 */
export type Attendance = {
  readonly rows: readonly AttendanceRow[]
  readonly outsiders: number
  readonly headcount: { readonly expected: number | null; readonly present: number | null } | null
}

export const emptyAttendance: Attendance = { rows: [], outsiders: 0, headcount: null }

export type AttendancePart = 'expected' | 'present' | 'absent' | 'absentNames' | 'outsiders' | 'rate'

/** Attendance by person: 应到, 实到, 缺席 are computed. */
export function attendance<const O extends FieldOptions>(
  options: O,
): O & Field<Attendance, AttendancePart> & { readonly type: 'attendance' } {
  return { ...options, type: 'attendance' }
}

/** 应到: own people named; null when not known. */
export function expectedOf(value: Attendance): number | null {
  return value.rows.length > 0 ? value.rows.length : (value.headcount?.expected ?? null)
}

/** 实到: own people who came, and outsiders. Null when nothing at all is known. */
export function presentOf(value: Attendance): number | null {
  const own =
    value.rows.length > 0
      ? value.rows.filter(row => row.isPresent).length
      : (value.headcount?.present ?? null)
  return own === null && value.outsiders === 0 ? null : (own ?? 0) + value.outsiders
}

/** 缺席: of the own people expected. */
export function absentOf(value: Attendance): number | null {
  if (value.rows.length > 0) return value.rows.filter(row => !row.isPresent).length
  const { expected = null, present = null } = value.headcount ?? {}
  return expected === null || present === null ? null : Math.max(0, expected - present)
}

function absentNames(value: Attendance): string {
  return value.rows
    .filter(row => !row.isPresent)
    .map(row => (row.reason ? `${row.person.name}（${row.reason}）` : row.person.name))
    .join('、')
}

function describe(value: Attendance): string {
  const [expected, present, absent] = [expectedOf(value), presentOf(value), absentOf(value)]
  const said = [
    expected === null ? '' : `应到 ${expected} 人`,
    present === null ? '' : `实到 ${present} 人`,
    absent === null ? '' : `缺席 ${absent} 人`,
    value.outsiders > 0 ? `外单位 ${value.outsiders} 人` : '',
  ].filter(part => part !== '')
  const names = absentNames(value)
  return said.join('，') + (names ? `（缺席：${names}）` : '')
}

function isCount(json: unknown): boolean {
  return typeof json === 'number' && Number.isSafeInteger(json) && json >= 0
}

function isRow(json: unknown): boolean {
  if (typeof json !== 'object' || json === null) return false
  const row: Partial<Record<keyof AttendanceRow, unknown>> = json
  return (
    isPersonRef(row.person) &&
    typeof row.section === 'string' &&
    typeof row.isPresent === 'boolean' &&
    typeof row.reason === 'string'
  )
}

export const attendanceType: FieldType<Attendance> = {
  id: 'attendance',
  column: 'text',
  isEmpty: value => value.rows.length === 0 && value.outsiders === 0 && value.headcount === null,
  isValid: json => {
    if (typeof json !== 'object' || json === null) return false
    const value: Partial<Record<keyof Attendance, unknown>> = json
    if (!Array.isArray(value.rows) || !value.rows.every(isRow) || !isCount(value.outsiders)) return false
    if (value.headcount === null) return true
    if (typeof value.headcount !== 'object') return false
    const head: { expected?: unknown; present?: unknown } = value.headcount
    return [head.expected, head.present].every(part => part === null || isCount(part))
  },
  check: value => {
    const seen = new Set<string>()
    const twice = value.rows.filter(
      row => row.person.id !== null && (seen.has(row.person.id) || !seen.add(row.person.id)),
    )
    const more =
      value.headcount &&
      value.rows.length === 0 &&
      (value.headcount.present ?? 0) > (value.headcount.expected ?? Infinity)
    return [...twice.map(row => `${row.person.name} 写了两次`), ...(more ? ['实到多于应到'] : [])]
  },
  read: cell => {
    if (cell.trim() === '') return { ok: true, value: undefined }
    const number = readNumber(cell)
    if (!number || !isCount(number.value)) return { ok: false, reason: `“${cell.trim()}”看不出人数` }
    return {
      ok: true,
      value: { rows: [], outsiders: 0, headcount: { expected: null, present: number.value } },
    }
  },
  toText: describe,
  toCell: value => presentOf(value),
  sortKey: value => presentOf(value) ?? -1,
  renew: value => ({
    rows: value.rows.map(row => ({ ...row, isPresent: true, reason: '' })),
    outsiders: 0,
    headcount: null,
  }),
  searchText: value => value.rows.map(row => row.person.name).join(' '),
  parts: {
    expected: { label: '应到', unit: '人', column: 'integer', cell: expectedOf },
    present: { label: '实到', unit: '人', column: 'integer', cell: presentOf },
    absent: { label: '缺席', unit: '人', column: 'integer', cell: absentOf },
    absentNames: { label: '缺席人员', column: 'text', cell: absentNames },
    outsiders: { label: '外单位', unit: '人', column: 'integer', cell: value => value.outsiders || null },
    rate: { label: '到会率', column: 'percent', cell: attendanceRate },
  },
}

/** 到会率 = own people who came ÷ 应到, 0 to 1; null when either is unknown. */
export function attendanceRate(value: Attendance): number | null {
  const expected = expectedOf(value)
  const absent = absentOf(value)
  return expected === null || absent === null || expected === 0 ? null : (expected - absent) / expected
}
