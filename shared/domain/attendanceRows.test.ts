import { describe, expect, test } from 'vitest'
import { absentOf, attendanceType, emptyAttendance, expectedOf, presentOf } from '../fields/attendance'
import { contextOf } from '../fields/testContext'
import {
  addPerson,
  giveReason,
  listPeople,
  markAllPresent,
  removeRow,
  toggleRow,
  toggleSection,
} from './attendanceRows'
import { attendanceSections } from './attendanceSections'

const context = contextOf()
const listed = listPeople(emptyAttendance, context.people.inOfficeOn('2018-10-09'))
const counts = (value: typeof listed) => [expectedOf(value), presentOf(value), absentOf(value)]

describe('到会', () => {
  test('everybody in office on the day is listed, and only they', () => {
    expect(listed.rows.map(row => row.person.name)).toEqual([
      '谭海波',
      '向娟',
      '谭莉',
      '黄伟',
      '邓婷',
      '李明',
      '李明',
    ])
    expect(counts(listed)).toEqual([7, 7, 0])
  })

  test('listing again adds who is missing and keeps who is marked', () => {
    const marked = giveReason(removeRow(listed, 0), 0, '出差')
    const again = listPeople(marked, context.people.inOfficeOn('2018-10-09'))
    expect(counts(again)).toEqual([7, 6, 1])
    expect(again.rows[0]).toMatchObject({ person: { name: '向娟' }, reason: '出差' })
  })

  test('缺席 is counted, its reason kept, and taken away when somebody came after all', () => {
    const absent = giveReason(listed, 4, ' 请假 ')
    expect(counts(absent)).toEqual([7, 6, 1])
    expect(attendanceType.toText(absent, { type: 'attendance', label: '到会' }, context)).toBe(
      '应到 7 人，实到 6 人，缺席 1 人（缺席：邓婷（请假））',
    )
    expect(toggleRow(absent, 4)).toEqual(listed)
  })

  test('a section is turned as a whole', () => {
    const none = toggleSection(listed, '办公室')
    expect(counts(none)).toEqual([7, 4, 3])
    expect(toggleSection(toggleRow(listed, 2), '办公室')).toEqual(listed)
    expect(markAllPresent(none)).toEqual(listed)
  })

  test('nobody is named twice, but two of one name are two people', () => {
    const twice = addPerson(listed, { id: 'p1', name: '谭海波' }, '局领导')
    expect(twice).toBe(listed)
    const outside = addPerson(listed, { id: null, name: '王小五' }, '')
    expect(addPerson(outside, { id: null, name: '王小五' }, '')).toBe(outside)
    expect(expectedOf(outside)).toBe(8)
  })

  test('numbers without names give way to the names', () => {
    const numbers = { ...emptyAttendance, headcount: { expected: 41, present: 39 } }
    expect(counts(numbers)).toEqual([41, 39, 2])
    expect(listPeople(numbers, context.people.inOfficeOn('2018-10-09')).headcount).toBeNull()
  })

  test('sections stand in office order, others after them, people of none last', () => {
    const mixed = addPerson(
      addPerson(listed, { id: null, name: '王小五' }, ''),
      { id: 'p9', name: '周' },
      '档案室',
    )
    const groups = attendanceSections(mixed, context.list('section'))
    expect(groups.map(group => [group.section, group.present, group.rows.length])).toEqual([
      ['局领导', 2, 2],
      ['办公室', 3, 3],
      ['社区矫正股', 2, 2],
      ['档案室', 1, 1],
      ['', 1, 1],
    ])
  })
})
