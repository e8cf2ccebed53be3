import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import {
  addDays,
  addMonths,
  daysInMonth,
  longDay,
  monthOf,
  toDay,
  weekdayText,
  yearOf,
  type Day,
} from '../../../shared/domain/day'
import { monthGrid } from '../../../shared/domain/monthGrid'
import { Icon } from '../../ui/icons'
import { isComposing } from '../../ui/isComposing'
import './calendar.css'

type CalendarProps = {
  /** CSS anchor that it opens under. */
  readonly anchor: string
  readonly start: Day
  readonly chosen: Day | undefined
  readonly today: Day
  readonly onClose: (day?: Day) => void
}

/** A month of days: arrows walk, PageUp/PageDown turn months, Home/End go to the ends of the month, Enter picks. */
export function Calendar({ anchor, start, chosen, today, onClose }: CalendarProps) {
  const [at, setAt] = useState(start)
  const box = useRef<HTMLDivElement>(null)

  useEffect(() => {
    box.current?.showPopover()
  }, [])
  useEffect(() => {
    box.current?.querySelector<HTMLElement>('[data-at]')?.focus()
  }, [at])

  const onKeyDown = (event: KeyboardEvent): void => {
    if (isComposing(event)) return
    if (event.key === 'Escape') {
      event.preventDefault()
      event.stopPropagation()
      onClose()
      return
    }
    const step = steps[event.key]
    if (!step || event.ctrlKey || event.altKey) return
    event.preventDefault()
    event.stopPropagation()
    setAt(step(at))
  }

  return (
    <div
      ref={box}
      popover="manual"
      role="dialog"
      aria-label="月历"
      className="calendar"
      style={{ positionAnchor: anchor }}
      onKeyDown={onKeyDown}
      onBlur={event => {
        if (!event.currentTarget.contains(event.relatedTarget)) onClose()
      }}
    >
      <div className="calendar-head">
        <button type="button" aria-label="上个月" onClick={() => setAt(addMonths(at, -1))}>
          <Icon name="chevron" />
        </button>
        <span aria-live="polite">
          {yearOf(at)}年{monthOf(at)}月
        </span>
        <button type="button" aria-label="下个月" onClick={() => setAt(addMonths(at, 1))}>
          <Icon name="chevron" />
        </button>
      </div>
      <table role="grid" aria-label={`${yearOf(at)}年${monthOf(at)}月`}>
        <thead>
          <tr>
            {['一', '二', '三', '四', '五', '六', '日'].map(word => (
              <th key={word} scope="col">
                {word}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {monthGrid(at).map(week => (
            <tr key={week[0]}>
              {week.map(day => (
                <td key={day} role="gridcell" aria-selected={day === chosen}>
                  <button
                    type="button"
                    className={classOf(day, at, chosen, today)}
                    tabIndex={day === at ? 0 : -1}
                    data-at={day === at ? true : undefined}
                    aria-label={`${longDay(day)} ${weekdayText(day)}`}
                    aria-current={day === today ? 'date' : undefined}
                    onClick={() => onClose(day)}
                  >
                    {Number(day.slice(8, 10))}
                  </button>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <button type="button" className="calendar-today" onClick={() => onClose(today)}>
        今天
      </button>
    </div>
  )
}

const steps: Readonly<Record<string, (day: Day) => Day>> = {
  ArrowLeft: day => addDays(day, -1),
  ArrowRight: day => addDays(day, 1),
  ArrowUp: day => addDays(day, -7),
  ArrowDown: day => addDays(day, 7),
  PageUp: day => addMonths(day, -1),
  PageDown: day => addMonths(day, 1),
  Home: day => toDay(yearOf(day), monthOf(day), 1),
  End: day => toDay(yearOf(day), monthOf(day), daysInMonth(yearOf(day), monthOf(day))),
}

function classOf(day: Day, at: Day, chosen: Day | undefined, today: Day): string {
  return [
    'calendar-day',
    monthOf(day) === monthOf(at) ? '' : 'calendar-day-beside',
    day === chosen ? 'calendar-day-chosen' : '',
    day === today ? 'calendar-day-today' : '',
  ]
    .filter(name => name !== '')
    .join(' ')
}
