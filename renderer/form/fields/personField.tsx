import { useRef } from 'react'
import type { PersonRef } from '../../../shared/fields/field'
import { isSameValue, type FieldEditorProps } from '../fieldEditor'
import { describing, FieldNote } from '../FieldNote'
import { Combobox } from '../picker/Combobox'
import { PersonMark } from '../picker/PersonMark'
import { personMark, personOptions, refOf, refOfText } from '../picker/personOptions'
import { useWordText } from '../picker/useWordText'

/** One person: name or 拼音首字母; a name that nobody of the bureau has is kept as written and marked 外单位. */
export function PersonField(props: FieldEditorProps<PersonRef>) {
  const { id, field, value, context } = props
  const day = props.record?.date ?? ''
  const word = useWordText(value?.name ?? '')
  const before = useRef(value)
  const mark = value && !word.isTyping ? personMark(value, context, day) : ''
  const twoId = `${id}-two`

  const put = (ref: PersonRef | undefined): void => {
    word.rest()
    props.onChange(ref)
    props.onSettle()
  }
  return (
    <>
      <Combobox
        id={id}
        className={value && !word.isTyping ? 'form-person form-person-known' : 'form-person'}
        describedBy={describing(mark === '同名' && twoId, props.describedBy)}
        isRequired={field.required}
        placeholder={field.hint}
        text={word.text}
        options={personOptions(word.isTyping ? word.text : '', context, day)}
        onType={word.type}
        onPick={option => put(refOf(option))}
        onLeave={(text, first) => put(refOfText(text, first, context))}
        onFocus={() => {
          before.current = value
        }}
        onBlur={props.onSettle}
        onRestore={() => {
          if (!word.isTyping && isSameValue(before.current, value)) return false
          put(before.current)
          return true
        }}
        after={<PersonMark mark={mark} />}
      />
      {mark === '同名' && (
        <FieldNote id={twoId} tone="warn">
          人员里有几位“{value?.name}”，请按 ↓ 选是哪一位
        </FieldNote>
      )}
    </>
  )
}
