import { useState, type KeyboardEvent } from 'react'
import { themesOf, themeTexts } from '../../../shared/domain/themes'
import { textType } from '../../../shared/fields/text'
import { useSetting } from '../../data/useArchive'
import type { FieldEditorProps } from '../fieldEditor'
import { TypedInput } from '../TypedInput'
import { useTypedText } from '../useTypedText'
import { OptionList, type Option } from './OptionList'

type ThemedTextProps = FieldEditorProps<string> & { readonly suggests: 'theme' | 'themeTitle' }

/** A line of text that can be taken from the themes of the record's year: 「主题」 or Alt+↓. What is typed is never changed. */
export function ThemedText(props: ThemedTextProps) {
  const { id, field, context, record, suggests } = props
  const themes = useSetting('themes')
  const [active, setActive] = useState<number | null>(null)
  const read = (text: string) => textType.read(text, field, context)
  const typed = useTypedText<string>({ ...props, read, toText: value => value, isLive: true })
  const year = record === undefined || record.year === 0 ? context.year : record.year
  const options: readonly Option[] = themeTexts(suggests, themesOf(year, themes)).map(({ text, note }) => ({
    key: text,
    text,
    note,
  }))
  const pick = (option: Option | undefined): void => {
    setActive(null)
    if (!option) return
    typed.put(option.text)
    props.onSettle()
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    const many = options.length
    if (event.key === 'ArrowDown' && (event.altKey || active !== null) && many > 0)
      setActive(active === null ? 0 : (active + 1) % many)
    else if (active === null) return
    else if (event.key === 'ArrowUp') setActive((active + many - 1) % many)
    else if (event.key === 'Enter') pick(options[active])
    else if (event.key === 'Escape') {
      setActive(null)
      event.stopPropagation()
    } else return
    event.preventDefault()
  }
  const toggle = (): void => {
    setActive(active === null ? 0 : null)
    document.getElementById(id)?.focus()
  }
  return (
    <div className="form-themed" style={{ anchorName: `--${id}` }}>
      <TypedInput
        id={id}
        field={field}
        typed={typed}
        read={read}
        describedBy={props.describedBy}
        onKeyDown={onKeyDown}
        onFocusChange={isFocused => !isFocused && setActive(null)}
      >
        {options.length > 0 && (
          <button
            type="button"
            className="form-theme"
            tabIndex={-1}
            title={`${year}年的宣传主题（Alt+↓）`}
            aria-label="选宣传主题"
            aria-haspopup="listbox"
            aria-expanded={active !== null}
            // The caret stays in the input, so that leaving it does not close what is being opened.
            onMouseDown={event => event.preventDefault()}
            onClick={toggle}
          >
            主题
          </button>
        )}
      </TypedInput>
      {active !== null && <OptionList id={id} options={options} active={active} onPick={pick} />}
    </div>
  )
}
