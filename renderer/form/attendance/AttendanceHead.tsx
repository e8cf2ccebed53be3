import { absentOf, expectedOf, presentOf, type Attendance } from '../../../shared/fields/attendance'
import { Button } from '../../ui/Button'

/** 应到 41 人，实到 39 人，缺席 2 人: counted from the names, never typed. */
export function AttendanceHead(props: {
  readonly value: Attendance
  readonly hasDay: boolean
  readonly onList: () => void
  readonly onAllPresent: () => void
}) {
  const { value } = props
  return (
    <div className="attendance-head">
      <span className="attendance-counts" aria-live="polite">
        {countsText(value)}
      </span>
      <span className="attendance-space" />
      <Button
        size="s"
        variant="quiet"
        onClick={props.onList}
        disabledReason={props.hasDay ? undefined : '先填日期：按那一天在职的人列出'}
      >
        按在职人员列出
      </Button>
      {value.rows.length > 0 && (
        <Button size="s" variant="quiet" onClick={props.onAllPresent}>
          全部到会
        </Button>
      )}
    </div>
  )
}

function countsText(value: Attendance): string {
  const [expected, present, absent] = [expectedOf(value), presentOf(value), absentOf(value)]
  const parts = [
    expected === null ? '' : `应到 ${expected} 人`,
    present === null ? '' : `实到 ${present} 人`,
    absent === null ? '' : `缺席 ${absent} 人`,
    value.outsiders > 0 ? `其中外单位 ${value.outsiders} 人` : '',
  ]
  return parts.filter(part => part !== '').join('，')
}
