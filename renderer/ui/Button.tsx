import { useId, type ReactNode, type Ref } from 'react'
import './button.css'

type ButtonProps = {
  readonly children: ReactNode
  readonly onClick: (() => void) | undefined
  readonly variant?: 'main' | 'plain' | 'quiet' | 'danger'
  readonly size?: 'm' | 's'
  readonly shortcut?: string
  /** Why it cannot be used now; it stays focusable and says so. */
  readonly disabledReason?: string | undefined
  readonly label?: string
  readonly isPressed?: boolean
  readonly hasPopup?: 'menu' | 'dialog'
  readonly isExpanded?: boolean
  readonly buttonRef?: Ref<HTMLButtonElement>
}

export function Button(props: ButtonProps) {
  const reasonId = useId()
  const isDisabled = props.disabledReason !== undefined
  return (
    <button
      type="button"
      ref={props.buttonRef}
      className={`button button-${props.variant ?? 'plain'} button-${props.size ?? 'm'}`}
      onClick={isDisabled ? undefined : props.onClick}
      aria-disabled={isDisabled || undefined}
      aria-describedby={isDisabled ? reasonId : undefined}
      aria-label={props.label}
      aria-pressed={props.isPressed}
      aria-haspopup={props.hasPopup}
      aria-expanded={props.isExpanded}
      title={props.disabledReason}
    >
      {props.children}
      {props.shortcut && (
        <kbd className="button-shortcut" aria-hidden="true">
          {props.shortcut}
        </kbd>
      )}
      {isDisabled && (
        <span id={reasonId} className="button-reason" role="tooltip">
          {props.disabledReason}
        </span>
      )}
    </button>
  )
}
