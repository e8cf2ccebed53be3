import {
  canHaveTotal,
  hasUnit,
  hasWords,
  ownFieldTypes,
  type OwnFieldType,
} from '../../../shared/domain/ownFieldTypes'
import type { OwnField } from '../../../shared/domain/ownLedger'
import { Button } from '../../ui/Button'
import { useInputText } from '../../ui/useInputText'

type OwnFieldRowProps = {
  readonly field: OwnField
  /** From 1. */
  readonly number: number
  readonly words: string
  readonly onChange: (part: Partial<OwnField>) => void
  readonly onType: (type: OwnFieldType) => void
  readonly onWords: (text: string) => void
  readonly onMove: (by: 1 | -1) => void
  readonly onRemove: () => void
}

/** One field of the ledger being defined. */
export function OwnFieldRow(props: OwnFieldRowProps) {
  const { field, number, onChange } = props
  const name = `第 ${number} 栏`
  const label = useInputText<HTMLInputElement>(field.label)
  const unit = useInputText<HTMLInputElement>(field.unit)
  const words = useInputText<HTMLInputElement>(props.words)
  const check = (key: 'isRequired' | 'hasTotal', word: string) => (
    <label className="own-check">
      <input
        type="checkbox"
        aria-label={`${name}${word}`}
        checked={field[key]}
        onChange={event => onChange({ [key]: event.target.checked })}
      />
      {word}
    </label>
  )
  return (
    <li className="own-field">
      <input
        className="settings-input"
        aria-label={`${name}名称`}
        placeholder="栏名"
        ref={label}
        onChange={event => onChange({ label: event.target.value })}
      />
      <select
        className="settings-input"
        aria-label={`${name}类型`}
        value={field.type}
        onChange={event => {
          const type = ownFieldTypes.find(one => one.id === event.target.value)
          if (type) props.onType(type.id)
        }}
      >
        {ownFieldTypes.map(type => (
          <option key={type.id} value={type.id}>
            {type.label}
          </option>
        ))}
      </select>
      <span className="own-more">
        {hasUnit(field.type) && (
          <input
            className="settings-input"
            aria-label={`${name}单位`}
            placeholder="单位，如 人次"
            ref={unit}
            onChange={event => onChange({ unit: event.target.value })}
          />
        )}
        {hasWords(field.type) && (
          <input
            className="settings-input"
            aria-label={`${name}选项`}
            placeholder="选项，用顿号隔开"
            ref={words}
            onChange={event => props.onWords(event.target.value)}
          />
        )}
      </span>
      {check('isRequired', '必填')}
      {canHaveTotal(field.type) ? check('hasTotal', '合计') : <span />}
      <span className="own-buttons">
        <Button size="s" variant="quiet" label={`${name}上移`} onClick={() => props.onMove(-1)}>
          ↑
        </Button>
        <Button size="s" variant="quiet" label={`${name}下移`} onClick={() => props.onMove(1)}>
          ↓
        </Button>
        <Button size="s" variant="quiet" label={`移走${name}`} onClick={props.onRemove}>
          移走
        </Button>
      </span>
    </li>
  )
}
