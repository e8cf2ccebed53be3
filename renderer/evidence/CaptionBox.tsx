import { useEffect, useRef, useState } from 'react'
import { isComposing } from '../ui/isComposing'
import { useInputText } from '../ui/useInputText'

type CaptionBoxProps = {
  readonly caption: string
  readonly onSave: (caption: string) => void
}

/** As every field saves: a moment after the last key. */
const quiet = 800

/** 说明: saved on leaving, a moment after the last key, and before the window closes; never while composing. */
export function CaptionBox({ caption, onSave }: CaptionBoxProps) {
  const [text, setText] = useState(caption)
  const typed = useRef(caption)
  const saved = useRef(caption)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const saver = useRef(onSave)
  useEffect(() => {
    saver.current = onSave
  }, [onSave])

  const save = (): void => {
    clearTimeout(timer.current)
    if (typed.current === saved.current) return
    saved.current = typed.current
    saver.current(typed.current)
  }
  const take = (value: string, isComplete: boolean): void => {
    typed.current = value
    setText(value)
    clearTimeout(timer.current)
    if (isComplete) timer.current = setTimeout(save, quiet)
  }
  useEffect(() => {
    const stop = window.desk.on('app.closing', save)
    return () => {
      stop()
      save()
    }
    // `save` reads refs only, so the first one is as good as the last.
  }, [])

  const box = useInputText<HTMLTextAreaElement>(text)
  return (
    <label className="viewer-field">
      <span>说明</span>
      <textarea
        className="viewer-caption"
        rows={3}
        maxLength={500}
        spellCheck={false}
        ref={box}
        onChange={event => take(event.target.value, !(event.nativeEvent as InputEvent).isComposing)} // a textarea's change is an InputEvent
        onCompositionEnd={event => take(event.currentTarget.value, true)}
        onBlur={save}
        onKeyDown={event => {
          if (isComposing(event)) return
          if (event.key === 'Enter' && event.ctrlKey) save()
        }}
      />
    </label>
  )
}
