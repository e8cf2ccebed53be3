import { useState } from 'react'
import { listPeople, markAllPresent, toggleSection } from '../../../shared/domain/attendanceRows'
import { attendanceSections } from '../../../shared/domain/attendanceSections'
import { attendanceType, emptyAttendance, type Attendance } from '../../../shared/fields/attendance'
import { AddPerson } from '../attendance/AddPerson'
import { AttendanceHead } from '../attendance/AttendanceHead'
import { AttendanceRows } from '../attendance/AttendanceRows'
import { Headcount } from '../attendance/Headcount'
import '../attendance/attendance.css'
import type { FieldEditorProps } from '../fieldEditor'
import { CountField } from './numberField'

/** Who came: by name, in sections; or only numbers while there is no list of names. */
export function AttendanceField(props: FieldEditorProps<Attendance>) {
  const { id, field, value = emptyAttendance, context, record } = props
  const day = record?.date ?? ''
  const [sought, setSought] = useState('')
  const sections = attendanceSections(value, context.list('section'))
  const put = (next: Attendance): void => props.onChange(attendanceType.isEmpty(next) ? undefined : next)
  const hasNames = value.rows.length > 0

  return (
    <div
      role="group"
      aria-label={`${field.label}人员`}
      aria-describedby={props.describedBy}
      className="attendance"
      onBlur={event => {
        if (!event.currentTarget.contains(event.relatedTarget)) props.onSettle()
      }}
    >
      <AttendanceHead
        value={value}
        hasDay={day !== ''}
        onList={() => day !== '' && put(listPeople(value, context.people.inOfficeOn(day)))}
        onAllPresent={() => put(markAllPresent(value))}
      />
      {hasNames ? (
        <AttendanceRows
          id={id}
          value={value}
          sections={sections}
          context={context}
          day={day}
          onChange={put}
          onToggleSection={section => put(toggleSection(value, section))}
          onSeek={text => {
            setSought(text)
            document.getElementById(`${id}-add`)?.focus()
          }}
        />
      ) : (
        <Headcount id={id} value={value} context={context} onChange={put} onSettle={props.onSettle} />
      )}
      <div className="attendance-foot">
        <AddPerson
          id={`${id}-add`}
          value={value}
          text={sought}
          onText={setSought}
          context={context}
          day={day}
          onChange={put}
        />
        <label htmlFor={`${id}-outsiders`}>外单位</label>
        <CountField
          id={`${id}-outsiders`}
          field={{ type: 'count', label: '外单位', unit: '人' }}
          value={value.outsiders || undefined}
          onChange={outsiders => put({ ...value, outsiders: outsiders ?? 0 })}
          onSettle={props.onSettle}
          context={context}
        />
      </div>
    </div>
  )
}
