import type { Attendance } from '../../../shared/fields/attendance'
import type { FieldContext } from '../../../shared/fields/field'
import { CountField } from '../fields/numberField'

const boxes = [
  { key: 'expected', label: '应到' },
  { key: 'present', label: '实到' },
] as const

/** Numbers without names, as old ledgers have them. Gone as soon as there are names. */
export function Headcount(props: {
  readonly id: string
  readonly value: Attendance
  readonly context: FieldContext
  readonly onChange: (value: Attendance) => void
  readonly onSettle: () => void
}) {
  const { id, value } = props
  const head = value.headcount ?? { expected: null, present: null }
  const put = (key: 'expected' | 'present', number: number | undefined): void => {
    const next = { ...head, [key]: number ?? null }
    const isNothing = next.expected === null && next.present === null
    props.onChange({ ...value, headcount: isNothing ? null : next })
  }
  return (
    <div className="attendance-headcount">
      {boxes.map(box => (
        <span key={box.key} className="attendance-number">
          <label htmlFor={`${id}-${box.key}`}>{box.label}</label>
          <CountField
            id={`${id}-${box.key}`}
            field={{ type: 'count', label: box.label, unit: '人' }}
            value={head[box.key] ?? undefined}
            onChange={number => put(box.key, number)}
            onSettle={props.onSettle}
            context={props.context}
          />
        </span>
      ))}
      <span className="attendance-hint">
        {value.headcount ? '只有人数，没有名单' : '还没有名单：列出名单，或只填人数'}
      </span>
    </div>
  )
}
