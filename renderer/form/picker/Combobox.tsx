import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { Icon } from '../../ui/icons'
import { isComposing } from '../../ui/isComposing'
import { useInputText } from '../../ui/useInputText'
import { pasteOnOneLine } from '../TypedInput'
import { useUnreadText } from '../useUnreadText'
import { OptionList, optionId, type Option } from './OptionList'

type ComboboxProps = {
  readonly id: string
  readonly describedBy?: string | undefined
  readonly isRequired?: boolean | undefined
  readonly isRefused?: boolean | undefined
  readonly placeholder?: string | undefined
  readonly label?: string | undefined
  readonly text: string
  /** What the list offers for the text that stands there now. */
  readonly options: readonly Option[]
  /** Every change of the text, preedit of an input method included: the list filters, nothing is saved. */
  readonly onType: (text: string) => void
  readonly onPick: (option: Option) => void
  /** The field is left with typed text that nobody picked; `first` is the option that Enter would have taken. */
  readonly onLeave: (text: string, first: Option | undefined) => void
  /** Called when it is left, whatever was typed. */
  readonly onBlur?: () => void
  readonly onFocus?: () => void
  /** Escape with the list closed; true when there was something to take back. */
  readonly onRestore: () => boolean
  /** After a pick by Enter the caret stays (several values). */
  readonly staysOnPick?: boolean
  readonly onKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void
  readonly className?: string
  readonly before?: ReactNode
  readonly after?: ReactNode
  readonly hasArrow?: boolean
}

/** ARIA combobox: a text with a list under it. Knows no record. */
export function Combobox(props: ComboboxProps) {
  const { id, options } = props
  const input = useInputText<HTMLInputElement>(props.text)
  const [isOpen, setOpen] = useState(false)
  const [marked, setMarked] = useState<number | 'first'>(-1)
  // Asked by the blur that follows a pick within the same event, before anything is drawn again: hence not state alone.
  const isTyped = useRef(false)
  const [isUnread, setUnread] = useState(false)
  const setTyped = (is: boolean): void => {
    isTyped.current = is
    setUnread(is)
  }
  // A typed text marks the first value by itself, never an action (加到选项里): that must be gone to.
  const active = marked === 'first' ? (options[0] && !options[0].isAction ? 0 : -1) : marked
  const current = isOpen ? options[active] : undefined
  const firstOf = (text: string): Option | undefined => (text.trim() === '' ? undefined : options[0])

  const open = (at: number | 'first'): void => {
    setOpen(true)
    setMarked(at)
  }
  const pick = (option: Option): void => {
    setTyped(false)
    setOpen(false)
    setMarked(-1)
    props.onPick(option)
  }
  const leave = (text: string): void => {
    if (isTyped.current) props.onLeave(text, firstOf(text))
    setTyped(false)
    setOpen(false)
  }
  const type = (text: string): void => {
    setTyped(true)
    open(text.trim() === '' ? -1 : 'first')
    props.onType(text)
  }

  useUnreadText(isUnread, () => leave(props.text))

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (isComposing(event)) return
    props.onKeyDown?.(event)
    if (event.defaultPrevented) return
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      if (!isOpen) return open(options.length > 0 ? 0 : -1)
      const step = event.key === 'ArrowDown' ? 1 : -1
      const many = Math.max(1, options.length)
      setMarked(active < 0 && step < 0 ? options.length - 1 : (active + step + options.length) % many)
    } else if (event.key === 'Enter') {
      if (current) pick(current)
      else leave(event.currentTarget.value)
      if (props.staysOnPick && event.currentTarget.value !== '') event.preventDefault()
    } else if (event.key === 'Escape') {
      const isSomething = isOpen || props.onRestore()
      if (isOpen) setOpen(false)
      else setTyped(false)
      if (!isSomething) return
      event.preventDefault()
      event.stopPropagation()
    }
  }

  return (
    <div className={`form-input combobox ${props.className ?? ''}`} style={{ anchorName: `--${id}` }}>
      {props.before}
      <input
        ref={input}
        id={id}
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        aria-label={props.label}
        aria-expanded={isOpen && options.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={current ? optionId(id, active) : undefined}
        aria-required={props.isRequired || undefined}
        aria-invalid={props.isRefused || undefined}
        aria-describedby={props.describedBy}
        placeholder={props.placeholder}
        onFocus={props.onFocus}
        onChange={event => type(event.target.value)}
        onCompositionEnd={event => type(event.currentTarget.value)}
        onClick={() => (isOpen ? undefined : open(-1))}
        onKeyDown={onKeyDown}
        onPaste={pasteOnOneLine}
        onBlur={event => {
          leave(event.currentTarget.value)
          props.onBlur?.()
        }}
      />
      {props.after}
      {props.hasArrow && (
        <span className="form-icon" aria-hidden="true">
          <Icon name="chevron" />
        </span>
      )}
      {isOpen && options.length > 0 && <OptionList id={id} options={options} active={active} onPick={pick} />}
    </div>
  )
}
