import { isFilled } from '../domain/columnOf'
import { daysBetween, isDay, type Day } from '../domain/day'
import { deadlineOf } from '../domain/deadline'
import { openLines } from '../domain/openLines'
import { recordTitle } from '../domain/recordTitle'
import type { ArchiveRecord } from '../domain/record'
import type { Kind } from '../kinds/kind'

/** 待办: something to be done, and the record that asks for it. */
export type Todo = {
  readonly id: string
  readonly record: ArchiveRecord
  readonly text: string
  /** Null while no day was set. */
  readonly dueOn: Day | null
  readonly tag: DueTag
  /** Field that is set to today's day when the archivist ticks it off; null = done only in the record itself. */
  readonly doneField: string | null
}

export type DueTag = { readonly tone: 'danger' | 'warn' | 'mute'; readonly text: string }

/** 逾期 3 天, 今天, 明天, 还有 4 天. */
export function dueTag(dueOn: Day, today: Day): DueTag {
  const days = daysBetween(today, dueOn)
  if (days < 0) return { tone: 'danger', text: `逾期 ${-days} 天` }
  if (days === 0) return { tone: 'warn', text: '今天' }
  return { tone: 'mute', text: days === 1 ? '明天' : `还有 ${days} 天` }
}

/** What is still to be done, the longest overdue first, what has no day last. */
export function todosOf(
  records: readonly ArchiveRecord[],
  kinds: readonly Kind[],
  today: Day,
): readonly Todo[] {
  const byId = new Map(kinds.map(kind => [kind.id, kind]))
  const todos = records.flatMap(record => {
    const kind = byId.get(record.kind)
    return kind
      ? [
          ...asked(kind, record, today),
          ...limited(kind, record, today),
          ...open(kind, record),
          ...planned(kind, record, today),
        ]
      : []
  })
  return todos.toSorted((one, other) => compare(one.dueOn ?? '9999', other.dueOn ?? '9999'))
}

/**
 * What is still to be done in a year of work, with what the year before left open. Of that one only what has a day
 * counts, and of its records of no year nothing: they stand among those of this year.
 */
export function openTodos(
  records: readonly ArchiveRecord[],
  lastYear: readonly ArchiveRecord[],
  kinds: readonly Kind[],
  today: Day,
): readonly Todo[] {
  const left = todosOf(
    lastYear.filter(record => record.year !== 0),
    kinds,
    today,
  ).filter(todo => todo.dueOn !== null)
  return [...left, ...todosOf(records, kinds, today)].toSorted((one, other) =>
    compare(one.dueOn ?? '9999', other.dueOn ?? '9999'),
  )
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}

/** A record with a day to be done by, and nothing that says it was done. */
function asked(kind: Kind, record: ArchiveRecord, today: Day): readonly Todo[] {
  if (!kind.task) return []
  const dueOn = record.data[kind.task.dueOn]
  const isDone = kind.task.done.some(key => {
    const field = kind.fields[key]
    return field !== undefined && isFilled(field, record.data[key])
  })
  if (!isDay(dueOn) || isDone) return []
  const what = record.data[kind.task.what]
  const title = recordTitle(kind, record)
  return [
    {
      id: `${record.id}.asked`,
      record,
      text: typeof what === 'string' && what !== '' ? `${what}：${title}` : title,
      dueOn,
      tag: dueTag(dueOn, today),
      doneField: kind.task.doneOn,
    },
  ]
}

/** 整改, 交办: a limit that is still running or past; what was done and waits for 销号 has no day any more. */
function limited(kind: Kind, record: ArchiveRecord, today: Day): readonly Todo[] {
  if (!kind.deadline) return []
  const { state, dueOn } = deadlineOf(kind.deadline, record.data, today)
  const { closed } = kind.deadline
  if (state === 'done' && closed)
    return [
      {
        id: `${record.id}.closing`,
        record,
        text: `${kind.label}：${recordTitle(kind, record)}`,
        dueOn: null,
        tag: { tone: 'warn', text: `待${closed.action}` },
        doneField: null,
      },
    ]
  if (dueOn === null || state === 'done' || state === 'closed') return []
  return [
    {
      id: `${record.id}.limit`,
      record,
      text: `${kind.label}：${recordTitle(kind, record)}`,
      dueOn,
      tag: dueTag(dueOn, today),
      doneField: kind.deadline.doneOn,
    },
  ]
}

/** 补考: lines that are still open. */
function open(kind: Kind, record: ArchiveRecord): readonly Todo[] {
  const names = openLines(kind, record.data)
  if (!kind.openLines || names.length === 0) return []
  return [
    {
      id: `${record.id}.open`,
      record,
      text: `${recordTitle(kind, record)}${kind.openLines.task}：${names.join('、')}`,
      dueOn: null,
      tag: { tone: 'warn', text: kind.openLines.tag },
      doneField: null,
    },
  ]
}

/** An event registered for a day that is still to come. */
function planned(kind: Kind, record: ArchiveRecord, today: Day): readonly Todo[] {
  if (kind.task || kind.deadline || record.date === '' || record.date <= today) return []
  return [
    {
      id: `${record.id}.planned`,
      record,
      text: `${kind.label}：${recordTitle(kind, record)}`,
      dueOn: record.date,
      tag: dueTag(record.date, today),
      doneField: null,
    },
  ]
}
