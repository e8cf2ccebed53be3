import { useDeferredValue, useId, useMemo, useState, type KeyboardEvent } from 'react'
import { readPastedPeople, type PastedPeople } from '../../../shared/imports/pastedPeople'
import type { DirectoryPerson } from '../../../shared/fields/field'
import type { Day } from '../../../shared/domain/day'
import { PeoplePreview } from './PeoplePreview'
import './peopleText.css'
import { useInputText } from '../../ui/useInputText'

/** A list of people as text, and what was made of it; the same for the first run and for adding people later. */
export function usePeopleText(year: number, today: Day, known: readonly DirectoryPerson[]) {
  const [text, setText] = useState('')
  const settled = useDeferredValue(text)
  const read = useMemo(() => readPastedPeople(settled, { year, today, known }), [settled, year, today, known])
  return { text, setText, read, isEmpty: text.trim() === '' }
}

type PeopleTextProps = {
  readonly text: string
  readonly onChange: (text: string) => void
  readonly read: PastedPeople
  readonly autoFocus?: boolean
}

/** Typed line by line or pasted whole; beside it the people as they will be registered. */
export function PeopleText({ text, onChange, read, autoFocus }: PeopleTextProps) {
  const id = useId()
  const box = useInputText<HTMLTextAreaElement>(text)
  return (
    <div className="people-text">
      <div className="people-text-left">
        <label className="people-text-label" htmlFor={id}>
          人员名单
        </label>
        <textarea
          id={id}
          className="people-text-input"
          ref={box}
          autoFocus={autoFocus}
          spellCheck={false}
          wrap="off"
          aria-describedby={`${id}-hint`}
          placeholder={'谭海波　局领导　局长\n周琳　办公室　科员'}
          onChange={event => onChange(event.target.value)}
          onKeyDown={stopLineKeys}
        />
        <p id={`${id}-hint`} className="people-text-hint">
          一行一个人，写姓名和股室，中间空一格；也可以从 Excel、WPS 复制整张名单，在这里按 Ctrl+V 粘贴。
        </p>
      </div>
      <PeoplePreview read={read} isEmpty={text.trim() === ''} />
    </div>
  )
}

/** Enter makes a new line here and nothing else. */
function stopLineKeys(event: KeyboardEvent): void {
  if (event.key === 'Enter' && !event.ctrlKey) event.stopPropagation()
}
