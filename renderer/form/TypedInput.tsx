import type { ClipboardEvent, FocusEvent, KeyboardEvent, ReactNode } from 'react'
import type { Field } from '../../shared/fields/field'
import { isComposing } from '../ui/isComposing'
import { useInputText } from '../ui/useInputText'
import { describing, FieldNote } from './FieldNote'
import { isInputComposing } from './isInputComposing'
import type { useTypedText } from './useTypedText'

type TypedInputProps = {
  readonly id: string
  readonly field: Field
  readonly typed: ReturnType<typeof useTypedText<never>>
  readonly read: (text: string) => { readonly ok: boolean }
  readonly describedBy?: string | undefined
  /** What is shown instead while the field is not being edited (masked personal data). */
  readonly cover?: string | undefined
  readonly onFocusChange?: (isFocused: boolean) => void
  /** Keys of the editor itself; runs first and may prevent the default. */
  readonly onKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void
  readonly isNumber?: boolean
  readonly isRefused?: boolean | undefined
  /** Behind the text, inside the edge: the unit, a button. */
  readonly children?: ReactNode
}

/** The one-line input that every typed value uses: keys, paste, composition and refusal are the same everywhere. */
export function TypedInput(props: TypedInputProps) {
  const { id, field, typed } = props
  const input = useInputText<HTMLInputElement>(props.cover ?? typed.text)
  const problemId = `${id}-problem`
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (isComposing(event)) return
    props.onKeyDown?.(event)
    if (event.defaultPrevented) return
    if (event.key === 'Enter' && !props.read(event.currentTarget.value).ok) {
      // Readable texts are settled by the blur that follows when Enter goes on to the next field.
      typed.settle(event.currentTarget.value)
      event.preventDefault()
    }
    if (event.key === 'Escape' && typed.restore()) {
      event.preventDefault()
      event.stopPropagation()
    }
  }
  const onBlur = (event: FocusEvent<HTMLInputElement>): void => {
    typed.settle(event.currentTarget.value)
    props.onFocusChange?.(false)
  }
  return (
    <>
      <div className={`form-input${props.isNumber ? ' form-input-number' : ''}`}>
        <input
          ref={input}
          id={id}
          type="text"
          autoComplete="off"
          spellCheck={false}
          inputMode={props.isNumber ? 'decimal' : undefined}
          placeholder={field.hint}
          aria-required={field.required || undefined}
          aria-invalid={typed.problem !== null || props.isRefused || undefined}
          aria-describedby={describing(typed.problem !== null && problemId, props.describedBy)}
          onFocus={() => {
            typed.focus()
            props.onFocusChange?.(true)
          }}
          onChange={event => typed.type(event.target.value, isInputComposing(event.nativeEvent))}
          onCompositionEnd={event => typed.type(event.currentTarget.value, false)}
          onKeyDown={onKeyDown}
          onPaste={pasteOnOneLine}
          onBlur={onBlur}
        />
        {props.children}
      </div>
      {typed.problem !== null && (
        <FieldNote id={problemId} tone="danger">
          {typed.problem}
        </FieldNote>
      )}
    </>
  )
}

/** An input would glue pasted lines together (张三李四); they are one line with blanks between. */
export function pasteOnOneLine(event: ClipboardEvent<HTMLInputElement>): void {
  const text = event.clipboardData.getData('text/plain')
  if (!/[\r\n]/u.test(text.trim())) return
  event.preventDefault()
  const input = event.currentTarget
  const line = text.trim().replace(/\s*[\r\n]+\s*/gu, ' ')
  input.setRangeText(line, input.selectionStart ?? 0, input.selectionEnd ?? 0, 'end')
  input.dispatchEvent(new Event('input', { bubbles: true }))
}
