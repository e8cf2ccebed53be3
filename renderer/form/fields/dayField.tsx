import { useState, type KeyboardEvent } from 'react'
import { addDays, addMonths, isDay, longDay, monthOf, yearOf, type Day } from '../../../shared/domain/day'
import { readDay } from '../../../shared/domain/readDay'
import type { FieldContext, Reading } from '../../../shared/fields/field'
import { Icon } from '../../ui/icons'
import { Calendar } from '../calendar/Calendar'
import type { FieldEditorProps } from '../fieldEditor'
import { TypedInput } from '../TypedInput'
import { useTypedText } from '../useTypedText'

/** A day, typed in any way an office writes it or picked from the calendar (Alt+↓). */
export function DayField(props: FieldEditorProps<Day>) {
  const { id, field, value, context } = props
  const [isOpen, setOpen] = useState(false)
  const read = (text: string): Reading<Day> => readTyped(text, value, context)
  const typed = useTypedText<Day>({ ...props, read, toText: longDay, isLive: false })
  const start = value ?? (yearOf(context.today) === context.year ? context.today : `${context.year}-01-01`)

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key === 'ArrowDown' && event.altKey) {
      event.preventDefault()
      setOpen(true)
      return
    }
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    const step = steps[event.key]
    if (!step) return
    event.preventDefault()
    const now = read(event.currentTarget.value)
    typed.put(now.ok && now.value !== undefined ? step(now.value) : start)
  }

  const close = (day?: Day): void => {
    setOpen(false)
    if (day !== undefined) typed.put(day)
    document.getElementById(id)?.focus()
  }

  return (
    <div className="form-anchor" style={{ anchorName: `--${id}` }}>
      <TypedInput
        id={id}
        field={field}
        typed={typed}
        read={read}
        describedBy={props.describedBy}
        isRefused={props.isRefused}
        onKeyDown={onKeyDown}
      >
        <button
          type="button"
          className="form-icon"
          aria-label="月历"
          aria-haspopup="dialog"
          aria-expanded={isOpen}
          tabIndex={-1}
          onClick={() => setOpen(!isOpen)}
        >
          <Icon name="calendar" />
        </button>
      </TypedInput>
      {isOpen && (
        <Calendar anchor={`--${id}`} start={start} chosen={value} today={context.today} onClose={close} />
      )}
    </div>
  )
}

const steps: Readonly<Record<string, (day: Day) => Day>> = {
  ArrowUp: day => addDays(day, 1),
  ArrowDown: day => addDays(day, -1),
  PageUp: day => addMonths(day, 1),
  PageDown: day => addMonths(day, -1),
}

/** A date alone (3, 3日) is of the month that stands there, or of this month when we are in the year of work. */
function readTyped(text: string, present: Day | undefined, context: FieldContext): Reading<Day> {
  if (text.trim() === '') return { ok: true, value: undefined }
  const month = isDay(present)
    ? monthOf(present)
    : yearOf(context.today) === context.year
      ? monthOf(context.today)
      : undefined
  const from = { year: context.year, today: context.today }
  const reading = readDay(text, month === undefined ? from : { ...from, month })
  return reading.ok ? { ok: true, value: reading.day } : reading
}
