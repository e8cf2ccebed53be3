import { useId, type RefObject } from 'react'

type SetupFieldProps = {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly inputRef: RefObject<HTMLInputElement | null>
  readonly problem: string
  readonly hint?: string
  readonly autoFocus?: boolean
  readonly isShort?: boolean
}

/** A required line of the first run; what is wrong stands under it and what was typed stays. */
export function SetupField(props: SetupFieldProps) {
  const id = useId()
  const isWrong = props.problem !== ''
  return (
    <div className={`setup-field${props.isShort ? ' setup-field-short' : ''}`}>
      <label htmlFor={id}>
        {props.label}
        <span className="setup-required" aria-hidden="true">
          {' '}
          *
        </span>
        <span className="hidden-visually"> 必填</span>
      </label>
      <input
        id={id}
        ref={props.inputRef}
        value={props.value}
        placeholder={props.hint}
        autoFocus={props.autoFocus}
        aria-required="true"
        aria-invalid={isWrong}
        aria-describedby={isWrong ? `${id}-problem` : undefined}
        onChange={event => props.onChange(event.target.value)}
      />
      {isWrong && (
        <span id={`${id}-problem`} className="setup-problem">
          {props.problem}
        </span>
      )}
    </div>
  )
}
