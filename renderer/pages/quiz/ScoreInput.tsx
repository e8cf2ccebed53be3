import { useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react'
import { foldText } from '../../../shared/domain/fold'
import { registerText } from '../../data/drafts'
import { isComposing } from '../../ui/isComposing'
import type { Move } from './moveInGrid'

type ScoreInputProps = {
  readonly label: string
  /** What the line holds. */
  readonly text: string
  /** What was typed and refused; stays until it is mended or Esc is pressed. */
  readonly refused: { readonly text: string; readonly problem: string } | undefined
  readonly isNumber: boolean
  readonly noteId: string
  /** Grows each time the caret comes here by a key or a press; 0 when it never did. */
  readonly focusTick: number
  /** Answers whether the text could be taken. */
  readonly onEnter: (text: string) => boolean
  readonly onRestore: () => void
  readonly onToggleAbsent: (() => void) | undefined
  /** False when there is nothing further that way. */
  readonly onMove: (move: Move) => boolean
}

const moves: Readonly<Record<string, Move>> = {
  Enter: 'down',
  ArrowDown: 'down',
  ArrowUp: 'up',
  PageDown: 'pageDown',
  PageUp: 'pageUp',
}

/**
 * The one cell that is typed into. It is an input even while one only walks through the grid, because an input method
 * can compose nowhere else; its text is then selected, so that typing replaces it.
 */
export function ScoreInput(props: ScoreInputProps) {
  const { text, refused, focusTick, onEnter } = props
  const input = useRef<HTMLInputElement>(null)
  // Null while walking; the text being edited otherwise. The ref is read by keys that come before the next drawing.
  const [draft, setShownDraft] = useState<string | null>(null)
  const typed = useRef<string | null>(null)
  const setDraft = (next: string | null): void => {
    typed.current = next
    setShownDraft(next)
  }
  const shown = draft ?? refused?.text ?? text
  const isRefused = refused !== undefined

  useLayoutEffect(() => {
    if (focusTick > 0) input.current?.focus()
  }, [focusTick])
  useLayoutEffect(() => {
    // A refused text is not selected: scores typed on without looking must not replace it one by one.
    if (draft === null && !isRefused && document.activeElement === input.current) input.current?.select()
  }, [draft, shown, isRefused])

  // The sentence takes room at the foot; the cell it is about must not slip out of sight.
  useEffect(() => {
    if (isRefused && document.activeElement === input.current)
      input.current?.scrollIntoView({ block: 'nearest' })
  }, [isRefused])

  const settle = (): boolean => {
    const entered = typed.current
    if (entered === null) return !isRefused
    setDraft(null)
    if (entered !== text) return onEnter(entered)
    props.onRestore()
    return true
  }
  const latestSettle = useRef(settle)
  useEffect(() => {
    latestSettle.current = settle
  })
  // Ctrl+S, undo and closing read what is being typed; so does walking away from the page.
  useEffect(() => registerText(() => void latestSettle.current()), [])
  useEffect(() => () => void latestSettle.current(), [])

  const type = (entered: string): void => {
    if (props.onToggleAbsent && /^(q|缺考?)$/u.test(foldText(entered))) {
      setDraft(null)
      props.onToggleAbsent()
    } else setDraft(entered)
  }
  /** Reads the cell, then goes; a refused text holds Enter until it is mended, and lets the other keys pass. */
  const leave = (move: Move, isEnter = false): boolean => {
    const wasTyping = typed.current !== null
    return settle() || (!wasTyping && !isEnter) ? props.onMove(move) : true
  }

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (isComposing(event)) return
    if (event.key === 'Escape') {
      if (draft === null && refused === undefined) return
      setDraft(null)
      props.onRestore()
      stop(event)
    } else if (event.key === 'F2') {
      setDraft(shown)
      event.currentTarget.setSelectionRange(shown.length, shown.length)
      stop(event)
    } else if (event.key === 'Delete' && draft === null && !event.ctrlKey) {
      if (onEnter('')) props.onRestore()
      stop(event)
    } else if (event.key === 'Tab') {
      if (leave(event.shiftKey ? 'previousColumn' : 'nextColumn')) stop(event)
    } else if (event.ctrlKey && (event.key === 'Home' || event.key === 'End')) {
      leave(event.key === 'Home' ? 'first' : 'last')
      stop(event)
    } else if ((event.key === 'ArrowLeft' || event.key === 'ArrowRight') && draft === null) {
      leave(event.key === 'ArrowLeft' ? 'left' : 'right')
      stop(event)
    } else {
      const move = moves[event.key]
      if (move === undefined || event.altKey || event.ctrlKey) return
      leave(event.shiftKey && event.key === 'Enter' ? 'up' : move, event.key === 'Enter')
      stop(event)
    }
  }

  return (
    <input
      ref={input}
      className="scores-input"
      type="text"
      inputMode={props.isNumber ? 'decimal' : undefined}
      autoComplete="off"
      spellCheck={false}
      aria-label={props.label}
      aria-invalid={refused !== undefined && draft === null ? true : undefined}
      aria-describedby={refused === undefined ? undefined : props.noteId}
      value={shown}
      onFocus={event => !isRefused && event.currentTarget.select()}
      onMouseUp={event => draft === null && !isRefused && event.currentTarget.select()}
      onDoubleClick={() => setDraft(shown)}
      onChange={event => {
        const { nativeEvent } = event
        if (nativeEvent instanceof InputEvent && nativeEvent.isComposing) setDraft(event.target.value)
        else type(event.target.value)
      }}
      onCompositionEnd={event => type(event.currentTarget.value)}
      onKeyDown={onKeyDown}
      onBlur={() => void settle()}
    />
  )
}

function stop(event: KeyboardEvent): void {
  event.preventDefault()
  event.stopPropagation()
}
