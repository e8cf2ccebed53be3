import type { KeyboardEvent } from 'react'
import { isComposing } from '../../ui/isComposing'
import type { FieldEditorProps } from '../fieldEditor'

const answers = [
  { value: true, word: '是', letter: 'y' },
  { value: false, word: '否', letter: 'n' },
] as const

/** 是, 否, or not said. Pressing the chosen one again, or Delete, takes the answer back. */
export function YesNoField(props: FieldEditorProps<boolean>) {
  const { id, value, onChange } = props
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (isComposing(event) || event.ctrlKey || event.altKey || event.metaKey) return
    const next = answerOf(event.key, value)
    if (next === null) return
    event.preventDefault()
    onChange(next.value)
    const group = event.currentTarget
    if (next.value !== undefined) group.querySelector<HTMLElement>(`[data-answer="${next.value}"]`)?.focus()
  }
  return (
    <div
      id={id}
      className="form-yesno"
      role="radiogroup"
      aria-labelledby={`${id}-label`}
      aria-describedby={props.describedBy}
      aria-required={props.field.required || undefined}
      onKeyDown={onKeyDown}
      onBlur={event => {
        if (!event.currentTarget.contains(event.relatedTarget)) props.onSettle()
      }}
    >
      {answers.map((answer, at) => (
        <button
          key={answer.word}
          type="button"
          role="radio"
          aria-checked={value === answer.value}
          data-answer={answer.value}
          tabIndex={value === answer.value || (value === undefined && at === 0) ? 0 : -1}
          onClick={() => onChange(value === answer.value ? undefined : answer.value)}
        >
          {answer.word}
        </button>
      ))}
    </div>
  )
}

/** Null when the key says nothing. */
function answerOf(key: string, value: boolean | undefined): { readonly value: boolean | undefined } | null {
  if (key === 'Delete' || key === 'Backspace') return { value: undefined }
  if (key.startsWith('Arrow')) return { value: value !== true }
  const answer = answers.find(({ letter }) => letter === key.toLowerCase())
  return answer ? { value: answer.value } : null
}
