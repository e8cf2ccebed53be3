import type { Day } from '../../../shared/domain/day'
import type { AttendanceRow } from '../../../shared/fields/attendance'
import type { FieldContext } from '../../../shared/fields/field'
import { personMark } from '../picker/personOptions'

/** 到 is a green chip, 缺席 a white one with an amber edge and its reason. A checkbox named by the person. */
export function AttendanceChip(props: {
  readonly index: number
  readonly row: AttendanceRow
  readonly anchor: string
  readonly isStop: boolean
  readonly context: FieldContext
  readonly day: Day | ''
  readonly onToggle: (index: number) => void
}) {
  const { index, row } = props
  const mark = personMark(row.person, props.context, props.day)
  const said = [row.isPresent ? '' : row.reason || '缺席', mark].filter(word => word !== '')
  return (
    <button
      type="button"
      role="checkbox"
      aria-checked={row.isPresent}
      aria-label={row.person.name}
      aria-description={said.join('，') || undefined}
      className={`attendance-chip${row.isPresent ? '' : ' attendance-chip-absent'}${mark === '人员不符' ? ' attendance-chip-wrong' : ''}`}
      style={{ anchorName: props.anchor }}
      data-index={index}
      tabIndex={props.isStop ? 0 : -1}
      onClick={() => props.onToggle(index)}
    >
      {[row.person.name, ...said].join(' ')}
    </button>
  )
}
