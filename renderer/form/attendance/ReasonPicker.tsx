import { useEffect, useRef, type KeyboardEvent } from 'react'
import { isComposing } from '../../ui/isComposing'

/** Why somebody is absent: a press, a digit on the chip, or free text. */
export function ReasonPicker(props: {
  readonly id: string
  readonly anchor: string
  readonly reasons: readonly string[]
  readonly reason: string
  readonly onGive: (reason: string) => void
  /** Left by the mouse: the reason is kept, the focus goes where it was sent. */
  readonly onLeave: (reason: string) => void
  readonly onClose: () => void
}) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    box.current?.showPopover()
  }, [])
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (isComposing(event) || (event.key !== 'Enter' && event.key !== 'Escape')) return
    event.preventDefault()
    event.stopPropagation()
    if (event.key === 'Enter') props.onGive(event.currentTarget.value)
    else props.onClose()
  }
  return (
    <div
      ref={box}
      popover="manual"
      role="group"
      aria-label="缺席原因"
      className="attendance-reasons"
      style={{ positionAnchor: props.anchor }}
    >
      {props.reasons.map((reason, at) => (
        <button
          key={reason}
          type="button"
          className="attendance-reason"
          tabIndex={-1}
          onClick={() => props.onGive(reason)}
        >
          {at < 9 && <span aria-hidden="true">{at + 1}</span>}
          {reason}
        </button>
      ))}
      <input
        id={props.id}
        type="text"
        aria-label="别的原因"
        placeholder="别的原因"
        autoComplete="off"
        tabIndex={-1}
        defaultValue={props.reasons.includes(props.reason) ? '' : props.reason}
        onKeyDown={onKeyDown}
        onBlur={event => {
          const written = event.currentTarget.value.trim()
          if (written !== '' && written !== props.reason) props.onLeave(written)
        }}
      />
    </div>
  )
}
