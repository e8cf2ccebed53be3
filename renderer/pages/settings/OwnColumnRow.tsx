import type { OwnColumn } from '../../../shared/domain/ownLedger'
import { Button } from '../../ui/Button'
import { useInputText } from '../../ui/useInputText'

type OwnColumnRowProps = {
  /** From 1. */
  readonly number: number
  readonly column: OwnColumn
  /** The field it shows, in words. */
  readonly source: string
  readonly canSum: boolean
  readonly onChange: (part: Partial<OwnColumn>) => void
  readonly onMove: (by: 1 | -1) => void
  readonly onRemove: () => void
}

/** One column of the sheet being defined. */
export function OwnColumnRow(props: OwnColumnRowProps) {
  const { column, number, source, onChange } = props
  const name = `第 ${number} 列`
  const header = useInputText<HTMLInputElement>(column.header)
  return (
    <li className="own-column">
      <input
        className="settings-input"
        aria-label={`${name}表头`}
        ref={header}
        onChange={event => onChange({ header: event.target.value })}
      />
      <span className="settings-hint">取自：{source}</span>
      {props.canSum ? (
        <label className="own-check">
          <input
            type="checkbox"
            aria-label={`${name}合计`}
            checked={column.hasTotal}
            onChange={event => onChange({ hasTotal: event.target.checked })}
          />
          合计
        </label>
      ) : (
        <span />
      )}
      <span className="own-buttons">
        <Button size="s" variant="quiet" label={`${name}前移`} onClick={() => props.onMove(-1)}>
          ↑
        </Button>
        <Button size="s" variant="quiet" label={`${name}后移`} onClick={() => props.onMove(1)}>
          ↓
        </Button>
        <Button size="s" variant="quiet" label={`移走${name}`} onClick={props.onRemove}>
          移走
        </Button>
      </span>
    </li>
  )
}
