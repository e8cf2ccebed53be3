import { useEffect, useRef } from 'react'
import { Tag } from '../../ui/Tag'
import './picker.css'

export type Option = {
  readonly key: string
  readonly text: string
  /** Grey, behind the text: section and post of a person. */
  readonly note?: string
  /** Red, at the end: 人员不符. */
  readonly mark?: string
  /** Set apart from the values: 加到选项里. */
  readonly isAction?: boolean
}

export function optionId(id: string, at: number): string {
  return `${id}-option-${at}`
}

/** The list under a combobox; the caret stays in the input. */
export function OptionList(props: {
  readonly id: string
  readonly options: readonly Option[]
  readonly active: number
  readonly onPick: (option: Option) => void
}) {
  const { id, options, active, onPick } = props
  const list = useRef<HTMLUListElement>(null)
  useEffect(() => {
    list.current?.showPopover()
  }, [])
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' })
  }, [active])
  return (
    <ul
      ref={list}
      id={`${id}-list`}
      className="picker-list"
      role="listbox"
      aria-label="可选"
      popover="manual"
      style={{ positionAnchor: `--${id}` }}
      // The caret must not leave the input when the list is pressed or scrolled.
      onMouseDown={event => event.preventDefault()}
    >
      {options.map((option, at) => (
        <li
          key={option.key}
          id={optionId(id, at)}
          role="option"
          aria-selected={at === active}
          className={`picker-option${option.isAction ? ' picker-option-action' : ''}`}
          onClick={() => onPick(option)}
        >
          <span>{option.text}</span>
          {option.note !== undefined && <span className="picker-note">{option.note}</span>}
          {option.mark !== undefined && <Tag tone="danger">{option.mark}</Tag>}
        </li>
      ))}
    </ul>
  )
}
