import { useEffect, useId, useRef, type ReactNode } from 'react'
import './dialog.css'
import { isComposing } from './isComposing'

type DialogProps = {
  /** The question. */
  readonly title: string
  readonly isOpen: boolean
  readonly onClose: () => void
  /** Buttons, 取消 first. */
  readonly actions?: ReactNode
  readonly children: ReactNode
  readonly isWide?: boolean
}

/** Modal; Esc closes, but never while an input method is composing. Focus returns to where it was. */
export function Dialog({ title, isOpen, onClose, actions, children, isWide }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  useEffect(() => {
    const element = dialog.current
    if (!element || !isOpen) return
    const before = document.activeElement
    element.showModal()
    return () => {
      element.close()
      if (before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [isOpen])
  if (!isOpen) return null
  return (
    <dialog
      ref={dialog}
      className={`dialog${isWide ? ' dialog-wide' : ''}`}
      aria-labelledby={titleId}
      onCancel={event => {
        event.preventDefault()
        onClose()
      }}
      onKeyDown={event => {
        if (event.key === 'Escape' && isComposing(event)) event.preventDefault()
        event.stopPropagation()
      }}
    >
      <h2 id={titleId} className="dialog-title">
        {title}
      </h2>
      <div className="dialog-body">{children}</div>
      {actions !== undefined && <div className="dialog-actions">{actions}</div>}
    </dialog>
  )
}
