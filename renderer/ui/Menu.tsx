import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode, type Ref } from 'react'
import { isComposing } from './isComposing'
import './menu.css'

export type MenuItem = {
  readonly label: string
  readonly run: () => void
  readonly isChosen?: boolean
  readonly isDanger?: boolean
  readonly note?: string
}

type MenuProps = {
  readonly label: string
  readonly children: ReactNode
  readonly items: readonly MenuItem[]
  readonly className?: string
  readonly buttonRef?: Ref<HTMLButtonElement>
}

/** A button with a list of things to do. Arrows, Home, End and first letters move; Esc closes. */
export function Menu({ label, children, items, className, buttonRef }: MenuProps) {
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!isOpen) return
    const chosen = list.current?.querySelector<HTMLElement>('[aria-checked=true]') ?? firstItem(list.current)
    chosen?.focus()
    const closeOutside = (event: Event): void => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) setOpen(false)
    }
    document.addEventListener('pointerdown', closeOutside)
    return () => document.removeEventListener('pointerdown', closeOutside)
  }, [isOpen])

  const close = (): void => {
    setOpen(false)
    box.current?.querySelector<HTMLElement>('button')?.focus()
  }
  return (
    <div
      className="menu"
      ref={box}
      onBlur={event => !event.currentTarget.contains(event.relatedTarget) && setOpen(false)}
    >
      <button
        type="button"
        ref={buttonRef}
        className={className ?? 'button button-plain button-s'}
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
        onKeyDown={event => {
          if (isComposing(event) || event.key !== 'ArrowDown') return
          event.preventDefault()
          setOpen(true)
        }}
      >
        {children}
      </button>
      {isOpen && (
        <div
          id={id}
          ref={list}
          className="menu-list"
          role="menu"
          aria-label={label}
          onKeyDown={event => moveInMenu(event, close)}
        >
          {items.map(item => (
            <button
              key={item.label}
              type="button"
              role={item.isChosen === undefined ? 'menuitem' : 'menuitemradio'}
              aria-checked={item.isChosen}
              className={`menu-item${item.isDanger ? ' menu-item-danger' : ''}`}
              tabIndex={-1}
              onClick={() => {
                close()
                item.run()
              }}
            >
              {item.label}
              {item.note && <span className="menu-note">{item.note}</span>}
            </button>
          ))}
        </div>
      )}
    </div>
  )
}

function firstItem(list: HTMLElement | null): HTMLElement | null {
  return list?.querySelector<HTMLElement>('[role^=menuitem]') ?? null
}

function moveInMenu(event: KeyboardEvent<HTMLElement>, close: () => void): void {
  if (isComposing(event)) return
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>('[role^=menuitem]')]
  const at = items.findIndex(item => item === document.activeElement)
  const target = {
    ArrowDown: (at + 1) % items.length,
    ArrowUp: (at - 1 + items.length) % items.length,
    Home: 0,
    End: items.length - 1,
  }[event.key]
  if (target !== undefined) items[target]?.focus()
  else if (event.key === 'Escape') close()
  else if (event.key.length === 1 && !event.ctrlKey && !event.altKey && event.key !== ' ')
    typeAhead(items, at, event.key)
  else return
  if (event.key.length > 1) event.preventDefault()
  event.stopPropagation()
}

function typeAhead(items: readonly HTMLElement[], at: number, key: string): void {
  const order = [...items.slice(at + 1), ...items.slice(0, at + 1)]
  order.find(item => item.textContent.trim().startsWith(key))?.focus()
}
