import type { FigureSpec } from '../../../shared/kinds/kind'
import { useInputText } from '../../ui/useInputText'

type QuotaFormCellProps = {
  readonly spec: FigureSpec
  readonly text: string
  /** '' = readable. */
  readonly problem: string
  readonly isFirst: boolean
  readonly onText: (text: string) => void
  readonly onMove: (by: 1 | -1) => void
  readonly onRemove: () => void
}

/** One figure of the strip while it is being changed. */
export function QuotaFormCell(props: QuotaFormCellProps) {
  const { spec, text, problem, onMove } = props
  const input = useInputText<HTMLInputElement>(text)
  return (
    <li className="quota quota-editing">
      <label>
        <span className="quota-label">{spec.label}</span>
        <span className="quota-numbers">
          <input
            className="quota-input"
            inputMode="numeric"
            autoFocus={props.isFirst}
            aria-label={`${spec.label}，计划`}
            aria-invalid={problem !== ''}
            ref={input}
            onChange={event => props.onText(event.target.value)}
          />{' '}
          {spec.unit}
        </span>
      </label>
      <span className="quota-places">
        <button type="button" aria-label={`${spec.label}前移`} onClick={() => onMove(-1)}>
          ←
        </button>
        <button type="button" aria-label={`${spec.label}后移`} onClick={() => onMove(1)}>
          →
        </button>
        <button type="button" aria-label={`不显示${spec.label}`} onClick={props.onRemove}>
          移走
        </button>
        {problem !== '' && (
          <span className="quota-wrong" role="alert">
            {problem}
          </span>
        )}
      </span>
    </li>
  )
}
