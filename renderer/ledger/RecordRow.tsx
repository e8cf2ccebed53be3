import { memo } from 'react'
import { columnOf, type Column } from '../../shared/domain/columnOf'
import { isDay, longDay, shortDay, yearOf, type Day } from '../../shared/domain/day'
import { deadlineOf, deadlineText } from '../../shared/domain/deadline'
import { maskPersonal } from '../../shared/domain/mask'
import type { ArchiveRecord } from '../../shared/domain/record'
import type { FieldContext } from '../../shared/fields/field'
import type { Kind } from '../../shared/kinds/kind'
import type { Cell } from '../../shared/sheets/sheet'
import { useFieldContext } from '../data/useArchive'
import { useShortages } from '../data/useShortages'
import { columnStyle, isRightAligned } from './columnStyle'
import { RecordTags, recordTags } from './RecordTags'

export type PressKeys = { readonly ctrlKey: boolean; readonly shiftKey: boolean }
const noKeys: PressKeys = { ctrlKey: false, shiftKey: false }

type RecordRowProps = {
  readonly kind: Kind
  readonly record: ArchiveRecord
  readonly index: number
  readonly top: number
  readonly height: number
  /** Alone or with others. */
  readonly isChosen: boolean
  /** Shown in the panel beside the list; has the keyboard. */
  readonly isAtHand: boolean
  /** The one row that Tab reaches. */
  readonly isEntry: boolean
  readonly onPress: (id: string, keys: PressKeys) => void
}

/** Named by day, title and what is missing: 3月30日 动员大会 缺照片. */
export const RecordRow = memo(function RecordRow(props: RecordRowProps) {
  const { kind, record, isChosen, isAtHand } = props
  const context = useFieldContext()
  const shortage = useShortages(kind).get(record.id)
  const word = (key: string | null): string => {
    const value = key === null ? '' : record.data[key]
    return typeof value === 'string' ? value : ''
  }
  const title = word(kind.title)
  const isElsewhere = record.date !== '' && yearOf(record.date) !== record.year
  const day = record.date === '' ? '' : isElsewhere ? longDay(record.date) : shortDay(record.date)
  return (
    <div
      role="row"
      className="record-row"
      data-record={record.id}
      aria-rowindex={props.index + 2}
      aria-selected={isChosen}
      aria-current={isAtHand || undefined}
      aria-label={[
        day,
        title || '未填名称',
        ...recordTags(kind, record, context.today, shortage).map(tag => tag.text),
      ]
        .filter(part => part !== '')
        .join(' ')}
      tabIndex={props.isEntry ? 0 : -1}
      style={{ ...columnStyle(kind), top: props.top, height: props.height }}
      // A press with Ctrl or Shift adds; it must neither choose this row alone by its focus nor mark text.
      onMouseDown={event => {
        if (event.button !== 0 || event.ctrlKey || event.shiftKey) event.preventDefault()
      }}
      onClick={event => props.onPress(record.id, event)}
      onFocus={() => !isAtHand && props.onPress(record.id, noKeys)}
    >
      {kind.date !== null && (
        <div role="cell" className="record-cell">
          {isElsewhere ? (
            <>
              {yearOf(record.date)}年<br />
              {shortDay(record.date)}
            </>
          ) : (
            day
          )}
        </div>
      )}
      <div role="cell" className="record-cell">
        <div className="record-title">
          <strong>{title || '（未填名称）'}</strong>
          {kind.category !== null && <span className="record-category">{word(kind.category)}</span>}
        </div>
        {(kind.subtitle !== null || kind.deadline) && (
          <div className="record-subtitle">
            {[standing(kind, record, context.today), word(kind.subtitle)]
              .filter(part => part !== '')
              .join('　')}
          </div>
        )}
      </div>
      {kind.list.map(({ from }) => {
        const column = columnOf(kind, from)
        const cell = column.cell(record.data, context)
        const text = cellText(column, dueCell(kind, from, cell, record, context), record, context)
        return (
          <div
            key={from}
            role="cell"
            className={`record-cell${isRightAligned(column.type) ? ' record-cell-number' : ''}`}
          >
            {column.field.isPersonal ? maskPersonal(text) : text}
          </div>
        )
      })}
      {kind.evidence.length > 0 && (
        <div role="cell" className="record-cell">
          <RecordTags kind={kind} record={record} most={1} />
        </div>
      )}
    </div>
  )
})

/** 整改中, 已销号（逾期 2 天办结）; what is late or due stands in the row's tag. */
function standing(kind: Kind, record: ArchiveRecord, today: Day): string {
  if (!kind.deadline) return ''
  const deadline = deadlineOf(kind.deadline, record.data, today)
  return deadline.state === 'overdue' || deadline.state === 'due' ? '' : deadlineText(kind.deadline, deadline)
}

/** Days of the record's own year are written short, as in its first column. */
function cellText(column: Column, cell: Cell, record: ArchiveRecord, context: FieldContext): string {
  if (cell === null) return ''
  if (isRightAligned(column.type)) return String(cell)
  if (column.type === 'day' && isDay(cell) && yearOf(cell) === record.year) return shortDay(cell)
  return column.text(record.data, context)
}

/** A limit that was given in days shows the day it comes to. */
function dueCell(kind: Kind, from: string, cell: Cell, record: ArchiveRecord, context: FieldContext): Cell {
  if (!kind.deadline || from !== kind.deadline.dueOn) return cell
  return deadlineOf(kind.deadline, record.data, context.today).dueOn
}
