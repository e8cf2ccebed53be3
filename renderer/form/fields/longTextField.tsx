import type { KeyboardEvent } from 'react'
import { longTextType } from '../../../shared/fields/longText'
import { isComposing } from '../../ui/isComposing'
import { useInputText } from '../../ui/useInputText'
import type { FieldEditorProps } from '../fieldEditor'
import { isInputComposing } from '../isInputComposing'
import { moveFocus } from '../moveFocus'
import { useTypedText } from '../useTypedText'

/** Several lines; grows to six, then scrolls. Enter is a line break here, Ctrl+Enter leaves. */
export function LongTextField(props: FieldEditorProps<string>) {
  const { field, context } = props
  const read = (text: string) => longTextType.read(text, field, context)
  const typed = useTypedText<string>({ ...props, read, toText: value => value, isLive: true })
  const input = useInputText<HTMLTextAreaElement>(typed.text)
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (isComposing(event)) return
    if (event.key === 'Enter' && event.ctrlKey) {
      event.preventDefault()
      if (!moveFocus(event.currentTarget, event.shiftKey ? -1 : 1)) typed.settle(event.currentTarget.value)
    }
    if (event.key === 'Escape' && typed.restore()) {
      event.preventDefault()
      event.stopPropagation()
    }
  }
  return (
    <textarea
      ref={input}
      id={props.id}
      className="form-long"
      rows={1}
      spellCheck={false}
      placeholder={field.hint}
      aria-required={field.required || undefined}
      aria-describedby={props.describedBy}
      onFocus={typed.focus}
      onChange={event => typed.type(event.target.value, isInputComposing(event.nativeEvent))}
      onCompositionEnd={event => typed.type(event.currentTarget.value, false)}
      onKeyDown={onKeyDown}
      onBlur={event => typed.settle(event.currentTarget.value)}
    />
  )
}
