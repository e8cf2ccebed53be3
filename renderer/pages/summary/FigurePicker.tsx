import { useState, type KeyboardEvent } from 'react'
import { foldSearch } from '../../../shared/search/foldSearch'
import type { FigureChoice } from '../../../shared/summary/figureChoices'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { isComposing } from '../../ui/isComposing'

type FigurePickerProps = {
  readonly title: string
  readonly choices: readonly FigureChoice[]
  /** The number that stands in the text: what has its value and unit stands first. */
  readonly number: { readonly value: number; readonly unit: string }
  readonly onPick: (choice: FigureChoice) => void
  readonly onClose: () => void
}

/** A longer list is narrowed by a word. */
const mostShown = 60

/** 换一个数: every figure of the period, narrowed by words; the value shows which is meant. */
export function FigurePicker({ title, choices, number, onPick, onClose }: FigurePickerProps) {
  const [query, setQuery] = useState('')
  const wanted = query
    .split(/[\s，、]+/)
    .map(foldSearch)
    .filter(word => word !== '')
  const found = inOrder(choices, number).filter(({ words }) => {
    const folded = foldSearch(words)
    return wanted.every(word => folded.includes(word))
  })
  return (
    <Dialog title={title} isOpen isWide onClose={onClose} actions={<Button onClick={onClose}>取消</Button>}>
      <div className="figure-picker" onKeyDown={moveInPicker}>
        <input
          type="search"
          className="figure-search"
          aria-label="找一个数"
          placeholder="写几个字：大扫除 社区"
          onInput={event => setQuery(event.currentTarget.value)}
        />
        <ul className="figure-choices" aria-label="可选的数">
          {found.slice(0, mostShown).map(choice => (
            <li key={choice.words}>
              <button type="button" className="figure-choice" onClick={() => onPick(choice)}>
                <span>{choice.words}</span>
                <b>
                  {choice.value} {choice.bound.spec.unit}
                </b>
              </button>
            </li>
          ))}
        </ul>
        {found.length === 0 && <p>没有这样的数。换几个字试试。</p>}
        {found.length > mostShown && <p>还有 {found.length - mostShown} 个，多写几个字缩小范围。</p>}
      </div>
    </Dialog>
  )
}

/** Equal number and unit, then equal number, then as the ledgers stand. */
export function inOrder(
  choices: readonly FigureChoice[],
  number: { readonly value: number; readonly unit: string },
): readonly FigureChoice[] {
  const rank = ({ value, bound }: FigureChoice): number =>
    value !== number.value ? 2 : bound.spec.unit === number.unit ? 0 : 1
  return [...choices].sort((a, b) => rank(a) - rank(b))
}

function moveInPicker(event: KeyboardEvent<HTMLElement>): void {
  if (isComposing(event)) return
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (step === undefined) return
  event.preventDefault()
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('input, button')]
  const at = stops.findIndex(stop => stop === document.activeElement)
  stops[at + step]?.focus()
}
