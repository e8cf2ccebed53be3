import { useRef, useState } from 'react'

/** The text of a combobox: what is being typed, else the value as written. */
export function useWordText(written: string) {
  const [typed, setTyped] = useState<string | null>(null)
  const atFocus = useRef(written)
  return {
    text: typed ?? written,
    isTyping: typed !== null,
    type: (text: string) => setTyped(text),
    /** Typing is over: the value is shown again. */
    rest: () => setTyped(null),
    focus: () => {
      atFocus.current = written
    },
    /** What stood there when the field was entered. */
    before: () => atFocus.current,
  }
}
