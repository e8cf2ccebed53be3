import { useRef, useState, type KeyboardEvent } from 'react'
import { giveReason, removeRow, toggleRow } from '../../../shared/domain/attendanceRows'
import type { AttendanceSection } from '../../../shared/domain/attendanceSections'
import type { Day } from '../../../shared/domain/day'
import type { Attendance } from '../../../shared/fields/attendance'
import type { FieldContext } from '../../../shared/fields/field'
import { isComposing } from '../../ui/isComposing'
import { moveFocus } from '../moveFocus'
import { AttendanceChip } from './AttendanceChip'
import { nextChip, TypeAhead } from './chipKeys'
import { ReasonPicker } from './ReasonPicker'

type AttendanceRowsProps = {
  readonly id: string
  readonly value: Attendance
  readonly sections: readonly AttendanceSection[]
  readonly context: FieldContext
  readonly day: Day | ''
  readonly onChange: (value: Attendance) => void
  readonly onToggleSection: (section: string) => void
  /** Letters that nobody listed answers to: they go on in the input below. */
  readonly onSeek: (text: string) => void
}

/** Sections with a chip a person. Arrows walk, Space turns 到/缺, digits give the reason, letters find somebody. */
export function AttendanceRows(props: AttendanceRowsProps) {
  const { id, value, sections, context, onChange } = props
  const [at, setAt] = useState(-1)
  const [reasonOf, setReasonOf] = useState(-1)
  const box = useRef<HTMLDivElement>(null)
  const [typeAhead] = useState(() => new TypeAhead())
  const order = sections.flatMap(section => section.rows.map(({ index }) => index))
  const stop = order.includes(at) ? at : order[0]
  const absent = value.rows[reasonOf]
  const reasons = context.list('absenceReason')

  const go = (index: number | undefined): void => {
    if (index === undefined) return
    setAt(index)
    if (index !== reasonOf) setReasonOf(-1)
    box.current?.querySelector<HTMLElement>(`[data-index="${index}"]`)?.focus()
  }
  const toggle = (index: number): void => {
    const isLeaving = value.rows[index]?.isPresent === true
    onChange(toggleRow(value, index))
    setAt(index)
    setReasonOf(isLeaving ? index : -1)
  }
  const give = (index: number, reason: string): void => {
    onChange(giveReason(value, index, reason))
    setReasonOf(-1)
    go(index)
  }

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (isComposing(event) || event.ctrlKey || event.altKey || event.metaKey) return
    const chip = event.target instanceof HTMLElement ? event.target.dataset['index'] : undefined
    if (chip === undefined) return
    const index = Number(chip)
    const row = value.rows[index]
    if (!row) return
    const reason = reasonOf === index ? reasons[Number(event.key) - 1] : undefined
    const next = nextChip(event.key, index, sections)
    if (next !== undefined) go(next)
    else if (reason !== undefined) give(index, reason)
    else if (event.key === 'Delete') {
      onChange(removeRow(value, index))
      box.current?.querySelector<HTMLElement>(`[data-index="${Math.max(0, index - 1)}"]`)?.focus()
    } else if (event.key === 'Escape' && reasonOf >= 0) {
      setReasonOf(-1)
      event.stopPropagation()
    } else if (event.key === 'Enter') {
      if (row.isPresent || event.shiftKey) moveFocus(event.target as HTMLElement, event.shiftKey ? -1 : 1)
      else if (reasonOf === index) document.getElementById(`${id}-reason`)?.focus()
      else setReasonOf(index)
    } else if (/^[a-zA-Z]$/u.test(event.key)) {
      const found = typeAhead.find(event.key, event.timeStamp, order, other => {
        const ref = value.rows[other]?.person
        return (ref?.id == null ? undefined : context.people.byId(ref.id)?.initials) ?? ''
      })
      if (found.index === undefined) props.onSeek(found.text)
      else go(found.index)
    } else return
    event.preventDefault()
  }

  return (
    <div
      ref={box}
      className="attendance-rows"
      onKeyDown={onKeyDown}
      onBlur={event => {
        if (!event.currentTarget.contains(event.relatedTarget)) setReasonOf(-1)
      }}
    >
      {sections.map(section => (
        <div key={section.section} className="attendance-section">
          <button
            type="button"
            className="attendance-name"
            tabIndex={-1}
            title="全部到会；都到了再按是全部缺席"
            onClick={() => props.onToggleSection(section.section)}
          >
            {section.section || '其他'}
          </button>
          <span className="attendance-share">
            {section.present}/{section.rows.length}
          </span>
          <div className="attendance-chips">
            {section.rows.map(({ row, index }) => (
              <AttendanceChip
                key={index}
                index={index}
                row={row}
                anchor={`--${id}-${index}`}
                isStop={index === stop}
                context={context}
                day={props.day}
                onToggle={toggle}
              />
            ))}
          </div>
        </div>
      ))}
      {absent?.isPresent === false && (
        <ReasonPicker
          key={reasonOf}
          id={`${id}-reason`}
          anchor={`--${id}-${reasonOf}`}
          reasons={reasons}
          reason={absent.reason}
          onGive={reason => give(reasonOf, reason)}
          onLeave={reason => onChange(giveReason(value, reasonOf, reason))}
          onClose={() => {
            setReasonOf(-1)
            go(reasonOf)
          }}
        />
      )}
    </div>
  )
}
