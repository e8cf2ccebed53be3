import { useId, type KeyboardEvent } from 'react'
import type { Day } from '../../../shared/domain/day'
import { day } from '../../../shared/fields/day'
import type { FieldContext } from '../../../shared/fields/field'
import { DayField } from '../../form/fields/dayField'
import '../../form/form.css'
import { isComposing } from '../../ui/isComposing'

type DayInputProps = {
  readonly value: Day
  readonly context: FieldContext
  readonly onChange: (day: Day) => void
}

const field = day({ label: '日期' })

/** The day that is asked for; an emptied field keeps the day that is shown. */
export function DayInput({ value, context, onChange }: DayInputProps) {
  const id = `on-day-${useId().replace(/[^a-zA-Z0-9]/gu, '')}`
  const onKeyDown = (event: KeyboardEvent): void => {
    if (isComposing(event) || event.defaultPrevented || event.key !== 'Enter') return
    if (!(event.target instanceof HTMLInputElement)) return
    event.preventDefault()
    // Leave and come back: a day is read when its field is left.
    event.target.blur()
    event.target.focus()
  }
  return (
    <div className="on-day-input" onKeyDown={onKeyDown}>
      <label id={`${id}-label`} htmlFor={id}>
        日期
      </label>
      <DayField
        id={id}
        field={field}
        value={value}
        context={context}
        onChange={next => {
          if (next !== undefined) onChange(next)
        }}
        onSettle={() => undefined}
      />
    </div>
  )
}
