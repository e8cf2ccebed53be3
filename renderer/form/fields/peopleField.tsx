import { useState, type ClipboardEvent } from 'react'
import type { PersonRef } from '../../../shared/fields/field'
import { peopleType, splitNames } from '../../../shared/fields/people'
import { Icon } from '../../ui/icons'
import type { FieldEditorProps } from '../fieldEditor'
import { Combobox } from '../picker/Combobox'
import { PersonMark } from '../picker/PersonMark'
import { personMark, personOptions, refOf, refOfText } from '../picker/personOptions'

/** Several people in the order written. Enter adds, Backspace in the empty input takes the last one out. */
export function PeopleField(props: FieldEditorProps<readonly PersonRef[]>) {
  const { field, value = [], context } = props
  const day = props.record?.date ?? ''
  const [text, setText] = useState('')
  const known = new Set(value.flatMap(ref => (ref.id === null ? [] : [ref.id])))

  const put = (refs: readonly PersonRef[]): void => props.onChange(refs.length > 0 ? refs : undefined)
  const add = (refs: readonly PersonRef[]): void => {
    setText('')
    put([...value, ...refs.filter(ref => !isNamed(value, ref))])
  }
  const leave = (written: string, first: ReturnType<typeof personOptions>[number] | undefined): void => {
    if (splitNames(written).length > 1) return addText(written)
    const ref = refOfText(written, first, context)
    if (ref) add([ref])
    else setText('')
  }
  const addText = (written: string): void => {
    const reading = peopleType.read(written, field, context)
    add(reading.ok ? (reading.value ?? []) : [])
  }
  const paste = (event: ClipboardEvent): void => {
    const written = event.clipboardData.getData('text/plain')
    if (splitNames(written).length < 2) return
    event.preventDefault()
    event.stopPropagation()
    addText(written)
  }

  return (
    <div
      onPasteCapture={paste}
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
        options={personOptions(text, context, day, known)}
        onType={setText}
        onPick={option => add([refOf(option)])}
        onLeave={leave}
        onRestore={() => {
          if (text === '') return false
          setText('')
          return true
        }}
        staysOnPick
        onKeyDown={event => {
          if (event.key !== 'Backspace' || event.currentTarget.value !== '') return
          event.preventDefault()
          put(value.slice(0, -1))
        }}
        before={value.map((ref, at) => (
          <span key={`${ref.id ?? ref.name}-${at}`} className="form-chip">
            {ref.name}
            <PersonMark mark={personMark(ref, context, day)} />
            <button
              type="button"
              tabIndex={-1}
              aria-label={`移除${ref.name}`}
              onClick={() => put(value.filter((_, other) => other !== at))}
            >
              <Icon name="close" size={12} />
            </button>
          </span>
        ))}
      />
    </div>
  )
}

function isNamed(refs: readonly PersonRef[], ref: PersonRef): boolean {
  return refs.some(other => (ref.id === null ? other.name === ref.name : other.id === ref.id))
}
