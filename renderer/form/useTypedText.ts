import { useRef, useState } from 'react'
import type { Reading } from '../../shared/fields/field'
import { isSameValue } from './fieldEditor'
import { useUnreadText } from './useUnreadText'

type TypedTextOptions<V> = {
  readonly value: V | undefined
  readonly onChange: (value: V | undefined) => void
  readonly onSettle: () => void
  readonly toText: (value: V) => string
  readonly read: (text: string) => Reading<V>
  /** True: every readable text is a draft at once. False: the text is read when the field is left. */
  readonly isLive: boolean
}

type Typed<V> = {
  readonly text: string
  /** The value that the text stands for; while `isUnread` it stands for nothing yet. */
  readonly stands: V | undefined
  readonly isUnread: boolean
  readonly problem: string | null
}

/**
 * A value that is typed as text. What cannot be read stays in the field with its reason and is not saved; a value that
 * changes from outside (undo, restore) is shown unless something unread is being typed.
 */
export function useTypedText<V>(options: TypedTextOptions<V>) {
  const { value, onChange, onSettle, toText, read, isLive } = options
  const shown = (of: V | undefined): string => (of === undefined ? '' : toText(of))
  const settled = (of: V | undefined): Typed<V> => ({
    text: shown(of),
    stands: of,
    isUnread: false,
    problem: null,
  })
  const [typed, setTyped] = useState(() => settled(value))
  const atFocus = useRef<{ value: V | undefined; text: string } | null>(null)
  if (!typed.isUnread && !isSameValue(typed.stands, value)) setTyped(settled(value))

  const type = (text: string, isComposing: boolean): void => {
    if (isComposing) return setTyped({ ...typed, text, isUnread: true })
    const reading = isLive ? read(text) : null
    if (reading?.ok) {
      setTyped({ text, stands: reading.value, isUnread: false, problem: null })
      if (!isSameValue(reading.value, value)) onChange(reading.value)
      return
    }
    setTyped({ text, stands: typed.stands, isUnread: true, problem: null })
    // On the way to something unreadable the text may have been readable for a moment: that was never meant.
    const before = atFocus.current
    if (isLive && before && !isSameValue(before.value, value)) onChange(before.value)
  }

  /** Reads the text and shows it as the value is written; false when it cannot be read. */
  const settle = (text: string): boolean => {
    const reading = typed.isUnread || text !== typed.text ? read(text) : null
    if (reading && !reading.ok) {
      setTyped({ text, stands: typed.stands, isUnread: true, problem: reading.reason })
      return false
    }
    const now = reading ? reading.value : typed.stands
    setTyped(settled(now))
    if (!isSameValue(now, value)) onChange(now)
    onSettle()
    return true
  }

  const focus = (): void => {
    atFocus.current = { value, text: typed.text }
  }

  /** Back to what stood here when the field was entered; false when nothing has changed since. */
  const restore = (): boolean => {
    const before = atFocus.current
    if (!before) return false
    if (!typed.isUnread && before.text === typed.text && isSameValue(before.value, value)) return false
    setTyped(settled(before.value))
    if (!isSameValue(before.value, value)) onChange(before.value)
    onSettle()
    return true
  }

  /** A value chosen in another way than by typing: from a calendar, by a key. */
  const put = (next: V | undefined): void => {
    setTyped(settled(next))
    if (!isSameValue(next, value)) onChange(next)
  }

  useUnreadText(typed.isUnread, () => void settle(typed.text), typed.problem !== null)
  return { text: typed.text, problem: typed.problem, type, settle, focus, restore, put }
}
