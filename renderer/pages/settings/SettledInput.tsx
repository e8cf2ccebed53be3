import { useState } from 'react'
import { isComposing } from '../../ui/isComposing'
import { useInputText } from '../../ui/useInputText'

type SettledInputProps = {
  readonly value: string
  /** Called when the field is left or Enter is pressed with another text; false = refused, the text stays. */
  readonly onSettle: (text: string) => boolean
  readonly id?: string
  readonly label?: string
  readonly isInvalid?: boolean
  readonly describedBy?: string | undefined
  readonly inputMode?: 'numeric' | 'text' | 'tel'
  readonly list?: string
  readonly placeholder?: string
}

/** One line that is kept when it is left. Esc puts back what stood before. */
export function SettledInput(props: SettledInputProps) {
  const [draft, setDraft] = useState<string | null>(null)
  const [of, setOf] = useState(props.value)
  // What was refused belonged to the value that stood here then.
  if (of !== props.value) {
    setOf(props.value)
    setDraft(null)
  }
  const settle = (): void => {
    if (draft === null || draft === props.value) return setDraft(null)
    if (props.onSettle(draft)) setDraft(null)
  }
  const input = useInputText<HTMLInputElement>(draft ?? props.value)
  return (
    <input
      id={props.id}
      className="settings-input"
      aria-label={props.label}
      aria-invalid={props.isInvalid}
      aria-describedby={props.describedBy}
      inputMode={props.inputMode}
      list={props.list}
      placeholder={props.placeholder}
      ref={input}
      onChange={event => setDraft(event.target.value)}
      onBlur={settle}
      onKeyDown={event => {
        if (isComposing(event)) return
        if (event.key === 'Enter') settle()
        if (event.key === 'Escape' && draft !== null) {
          setDraft(null)
          event.stopPropagation()
        }
      }}
    />
  )
}
