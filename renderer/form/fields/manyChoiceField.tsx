import { useState } from 'react'
import { matchOptions } from '../../../shared/domain/matchOptions'
import { manyChoiceType } from '../../../shared/fields/manyChoice'
import { Icon } from '../../ui/icons'
import type { FieldEditorProps } from '../fieldEditor'
import { Combobox } from '../picker/Combobox'

/** Several words of an editable list, as chips. Enter adds, Backspace in the empty input takes the last one out. */
export function ManyChoiceField(props: FieldEditorProps<readonly string[]>) {
  const { field, value = [], context } = props
  const [text, setText] = useState('')
  const offered = context.list(field.list ?? '').filter(word => !value.includes(word))

  const put = (words: readonly string[]): void => props.onChange(words.length > 0 ? words : undefined)
  const add = (written: string): void => {
    const reading = manyChoiceType.read(written, field, context)
    setText('')
    if (reading.ok && reading.value) put([...value, ...reading.value.filter(word => !value.includes(word))])
  }
  return (
    <div
      onBlur={event => {
        if (!event.currentTarget.contains(event.relatedTarget)) props.onSettle()
      }}
    >
      <Combobox
        id={props.id}
        className="form-people"
        describedBy={props.describedBy}
        isRequired={field.required}
        placeholder={value.length === 0 ? field.hint : undefined}
        text={text}
        options={matchOptions(text, offered).map(word => ({ key: word, text: word }))}
        onType={setText}
        onPick={option => add(option.text)}
        onLeave={written => add(written)}
        onRestore={() => {
          if (text === '') return false
          setText('')
          return true
        }}
        staysOnPick
        hasArrow
        onKeyDown={event => {
          if (event.key !== 'Backspace' || event.currentTarget.value !== '') return
          event.preventDefault()
          put(value.slice(0, -1))
        }}
        before={value.map(word => (
          <span key={word} className="form-chip">
            {word}
            <button
              type="button"
              tabIndex={-1}
              aria-label={`移除${word}`}
              onClick={() => put(value.filter(other => other !== word))}
            >
              <Icon name="close" size={12} />
            </button>
          </span>
        ))}
      />
    </div>
  )
}
