import { useState } from 'react'
import { matchOptions } from '../../../shared/domain/matchOptions'
import { useArchive } from '../../data/useArchive'
import type { FieldEditorProps } from '../fieldEditor'
import { Combobox } from '../picker/Combobox'
import { isInitials, useOptionInitials } from '../picker/useOptionInitials'
import { useWordText } from '../picker/useWordText'
import { placesUsed } from '../placesUsed'

/** A place: any text; the list and the places of earlier records are offered. */
export function PlaceField(props: FieldEditorProps<string>) {
  const { field, value = '', context } = props
  const archive = useArchive()
  // Gathered when the field is entered: reading every record at every key would be felt.
  const [used, setUsed] = useState<readonly string[]>([])
  const word = useWordText(value)
  const places = [...new Set([...context.list(field.list ?? ''), ...used])]
  const initialsOf = useOptionInitials(used, word.isTyping && isInitials(word.text))
  const options = matchOptions(word.isTyping ? word.text : '', places, initialsOf).slice(0, 50)

  const put = (text: string): void => {
    word.rest()
    props.onChange(text.trim() || undefined)
    props.onSettle()
  }
  return (
    <Combobox
      id={props.id}
      describedBy={props.describedBy}
      isRequired={field.required}
      placeholder={field.hint}
      text={word.text}
      options={options.map(text => ({ key: text, text }))}
      onType={word.type}
      onPick={option => put(option.text)}
      onLeave={(text, first) => put(isInitials(text) && first ? first.text : text)}
      onFocus={() => {
        word.focus()
        setUsed(placesUsed(archive.cache.everything()))
      }}
      onBlur={props.onSettle}
      onRestore={() => {
        if (!word.isTyping && word.before() === value) return false
        put(word.before())
        return true
      }}
      hasArrow
    />
  )
}
