import { foldText } from '../../../shared/domain/fold'
import { matchOptions } from '../../../shared/domain/matchOptions'
import { choiceType } from '../../../shared/fields/choice'
import { useArchive, useSetting } from '../../data/useArchive'
import { Button } from '../../ui/Button'
import type { FieldEditorProps } from '../fieldEditor'
import { describing, FieldNote } from '../FieldNote'
import { Combobox } from '../picker/Combobox'
import type { Option } from '../picker/OptionList'
import { isInitials, useOptionInitials } from '../picker/useOptionInitials'
import { useWordText } from '../picker/useWordText'

const add = '加到选项里'

/** One word of an editable list. A word that is not in it can be kept, or added to it. */
export function ChoiceField(props: FieldEditorProps<string>) {
  const { id, field, value = '', context } = props
  const list = field.list ?? ''
  const words = context.list(list)
  const word = useWordText(value)
  const initialsOf = useOptionInitials(words, word.isTyping && isInitials(word.text))
  const addToList = useAddToList(list, words, field.label)
  const isKnown = (text: string): boolean => words.some(known => foldText(known) === foldText(text))
  const isNew = word.text.trim() !== '' && !isKnown(word.text) && !isInitials(word.text)
  const found: readonly Option[] = matchOptions(word.isTyping ? word.text : '', words, initialsOf).map(
    text => ({ key: text, text }),
  )
  const options: readonly Option[] =
    word.isTyping && isNew
      ? [...found, { key: `\u0000${add}`, text: `${add}：“${word.text.trim()}”`, isAction: true }]
      : found

  const put = (text: string): void => {
    const reading = choiceType.read(text, field, context)
    word.rest()
    props.onChange(reading.ok ? reading.value : undefined)
    props.onSettle()
  }
  const pick = (option: Option): void => {
    if (!option.isAction) return put(option.text)
    const text = word.text.trim()
    addToList(text)
    put(text)
  }
  const noteId = `${id}-unlisted`
  const isUnlisted = !word.isTyping && isNew

  return (
    <>
      <Combobox
        id={id}
        describedBy={describing(isUnlisted && noteId, props.describedBy)}
        isRequired={field.required}
        isRefused={props.isRefused}
        placeholder={field.hint}
        text={word.text}
        options={options}
        onType={word.type}
        onPick={pick}
        onLeave={(text, first) => {
          if (isInitials(text) && first && !first.isAction) put(first.text)
          else put(text)
        }}
        onFocus={word.focus}
        onBlur={props.onSettle}
        onRestore={() => {
          if (!word.isTyping && word.before() === value) return false
          put(word.before())
          return true
        }}
        hasArrow
      />
      {isUnlisted && (
        <FieldNote id={noteId} tone="warn">
          “{value}”不在选项里
          <Button variant="quiet" size="s" onClick={() => addToList(value.trim())}>
            {add}
          </Button>
        </FieldNote>
      )}
    </>
  )
}

function useAddToList(list: string, words: readonly string[], label: string): (word: string) => void {
  const archive = useArchive()
  const lists = useSetting('lists')
  return word => {
    if (words.includes(word)) return
    const value = { ...lists, [list]: [...words, word] }
    void archive.commit([{ op: 'setting', key: 'lists', value }], `“${label}”的选项加上“${word}”`)
  }
}
