import { useState } from 'react'
import { maskPersonal } from '../../../shared/domain/mask'
import { textType } from '../../../shared/fields/text'
import { Button } from '../../ui/Button'
import type { FieldEditorProps } from '../fieldEditor'
import { ThemedText } from '../picker/ThemedText'
import { TypedInput } from '../TypedInput'
import { useTypedText } from '../useTypedText'

/** One line of text; where a field suggests them, themes of the year are offered. */
export function TextField(props: FieldEditorProps<string>) {
  const { suggests } = props.field
  return suggests === undefined ? <PlainText {...props} /> : <ThemedText {...props} suggests={suggests} />
}

/** Personal data is masked until it is edited or 「显示」 is pressed. */
function PlainText(props: FieldEditorProps<string>) {
  const { field, context } = props
  const [isFocused, setFocused] = useState(false)
  const [isShown, setShown] = useState(false)
  const read = (text: string) => textType.read(text, field, context)
  const typed = useTypedText<string>({ ...props, read, toText: value => value, isLive: true })
  const isCovered = field.isPersonal === true && !isFocused && !isShown && typed.text !== ''
  return (
    <TypedInput
      id={props.id}
      field={field}
      typed={typed}
      read={read}
      describedBy={props.describedBy}
      isRefused={props.isRefused}
      cover={isCovered ? maskPersonal(typed.text) : undefined}
      onFocusChange={setFocused}
    >
      {field.isPersonal === true && typed.text !== '' && (
        <Button variant="quiet" size="s" isPressed={isShown} onClick={() => setShown(!isShown)}>
          显示
        </Button>
      )}
    </TypedInput>
  )
}
