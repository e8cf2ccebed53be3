import { addDays, daysBetween, isDay, type Day } from './day'
import type { DeadlineSpec, DeadlineState } from './deadlineSpec'
import type { Data } from './record'

export type Deadline = {
  readonly state: DeadlineState
  readonly dueOn: Day | null
  /** Days past the due day: until it was done, or until today; 0 when in time or unknown. */
  readonly lateDays: number
}

/** 整改 and 交办: where it stands on a day. The limit is a date, or days counted from the notice. */
export function deadlineOf(spec: DeadlineSpec, data: Data, today: Day): Deadline {
  const dueOn = dueDay(spec, data)
  const doneOn = dayAt(data, spec.doneOn)
  const said = spec.closed === null ? undefined : data[spec.closed.field]
  const isClosed = typeof said === 'string' && spec.closed?.in.includes(said) === true
  const until = doneOn ?? today
  const lateDays = dueOn === null ? 0 : Math.max(0, daysBetween(dueOn, until))
  return { state: stateOf(isClosed, doneOn, dueOn, today), dueOn, lateDays }
}

function stateOf(isClosed: boolean, doneOn: Day | null, dueOn: Day | null, today: Day): DeadlineState {
  if (isClosed) return 'closed'
  if (doneOn !== null) return 'done'
  if (dueOn === null || today < addDays(dueOn, -1)) return 'open'
  return today <= dueOn ? 'due' : 'overdue'
}

function dueDay(spec: DeadlineSpec, data: Data): Day | null {
  const written = spec.dueOn === null ? null : dayAt(data, spec.dueOn)
  if (written !== null) return written
  const issuedOn = dayAt(data, spec.issuedOn)
  const days = spec.days === null ? undefined : data[spec.days]
  return issuedOn !== null && typeof days === 'number' ? addDays(issuedOn, days) : null
}

function dayAt(data: Data, key: string): Day | null {
  const value = data[key]
  return isDay(value) ? value : null
}

/** 逾期 3 天 · 整改中 · 已销号（逾期 2 天办结） */
export function deadlineText(spec: DeadlineSpec, { state, lateDays }: Deadline): string {
  if (state === 'overdue') return `逾期 ${lateDays} 天`
  const late = lateDays > 0 && (state === 'done' || state === 'closed') ? `（逾期 ${lateDays} 天办结）` : ''
  return `${wordOf(spec, state)}${late}`
}

function wordOf({ words, closed }: DeadlineSpec, state: DeadlineState): string {
  if (state === 'open') return words.open
  if (state === 'closed') return closed?.in[0] ?? words.done
  if (state === 'done') return closed === null ? words.done : `${words.done}，待${closed.action}`
  return '将到期'
}
