import { useState } from 'react'
import type { Attendance } from '../../../shared/fields/attendance'
import type { Day } from '../../../shared/domain/day'
import type { FieldContext, PersonRef } from '../../../shared/fields/field'
import { addPerson, removeRow } from '../../../shared/domain/attendanceRows'
import { Combobox } from '../picker/Combobox'
import { personOptions, refOf, refOfText } from '../picker/personOptions'

/** Adds somebody who is not listed: 拼音首字母 or the name; a name of nobody here is kept as written. */
export function AddPerson(props: {
  readonly id: string
  readonly value: Attendance
  readonly text: string
  readonly onText: (text: string) => void
  readonly context: FieldContext
  readonly day: Day | ''
  readonly onChange: (value: Attendance) => void
}) {
  const { value, text, context } = props
  // Backspace takes out only who was added here just now, never somebody of the list.
  const [added, setAdded] = useState(0)
  const listed = new Set(value.rows.flatMap(row => (row.person.id === null ? [] : [row.person.id])))
  const add = (ref: PersonRef | undefined): void => {
    props.onText('')
    if (!ref) return
    const section = ref.id === null ? '' : (context.people.byId(ref.id)?.section ?? '')
    const next = addPerson(value, ref, section)
    if (next === value) return
    setAdded(added + 1)
    props.onChange(next)
  }
  return (
    <Combobox
      id={props.id}
      className="attendance-add"
      label="添加人员"
      placeholder="添加人员：姓名或拼音首字母"
      text={text}
      options={personOptions(text, context, props.day, listed)}
      onType={props.onText}
      onPick={option => add(refOf(option))}
      onLeave={(written, first) => add(refOfText(written, first, context))}
      onFocus={() => setAdded(0)}
      onRestore={() => {
        if (text === '') return false
        props.onText('')
        return true
      }}
      staysOnPick
      onKeyDown={event => {
        if (event.key !== 'Backspace' || event.currentTarget.value !== '' || added === 0) return
        event.preventDefault()
        setAdded(added - 1)
        props.onChange(removeRow(value, value.rows.length - 1))
      }}
    />
  )
}
