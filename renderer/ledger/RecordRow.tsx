import { memo } from 'react'
import { columnOf } from '../../shared/domain/columnOf'
import { longDay, shortDay, yearOf } from '../../shared/domain/day'
import { maskPersonal } from '../../shared/domain/mask'
import type { ArchiveRecord } from '../../shared/domain/record'
import type { Kind } from '../../shared/kinds/kind'
import { useFieldContext } from '../data/useArchive'
import { columnStyle, isRightAligned } from './columnStyle'
import { RecordTags, recordTags } from './RecordTags'

type RecordRowProps = {
  readonly kind: Kind
  readonly record: ArchiveRecord
  readonly index: number
  readonly top: number
  readonly height: number
  readonly isChosen: boolean
  /** The one row that Tab reaches. */
  readonly isEntry: boolean
  readonly onChoose: (record: ArchiveRecord) => void
}

/** Named by day, title and what is missing: 3月30日 动员大会 缺照片. */
export const RecordRow = memo(function RecordRow(props: RecordRowProps) {
  const { kind, record, isChosen } = props
  const context = useFieldContext()
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
      aria-label={[day, title || '未填名称', ...recordTags(kind, record, context.today).map(tag => tag.text)]
        .filter(part => part !== '')
        .join(' ')}
      tabIndex={props.isEntry ? 0 : -1}
      style={{ ...columnStyle(kind), top: props.top, height: props.height }}
      onClick={() => props.onChoose(record)}
      onFocus={() => !isChosen && props.onChoose(record)}
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
        {kind.subtitle !== null && <div className="record-subtitle">{word(kind.subtitle)}</div>}
      </div>
      {kind.list.map(({ from }) => {
        const column = columnOf(kind, from)
        const cell = column.cell(record.data, context)
        const text =
          cell === null ? '' : isRightAligned(column.type) ? String(cell) : column.text(record.data, context)
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
