import type { KeyboardEvent, ReactNode } from 'react'
import './pageLink.css'

type PageLinkProps = {
  readonly children: ReactNode
  readonly onOpen: () => void
  readonly label?: string
  readonly className?: string
  readonly title?: string
  readonly onKeyDown?: (event: KeyboardEvent) => void
}

/** A link inside the program: Enter and a press open it, nothing leaves the page. */
export function PageLink({ children, onOpen, label, className, title, onKeyDown }: PageLinkProps) {
  return (
    <a
      href="#"
      className={`page-link ${className ?? ''}`}
      aria-label={label}
      title={title}
      onKeyDown={onKeyDown}
      onClick={event => {
        event.preventDefault()
        onOpen()
      }}
    >
      {children}
    </a>
  )
}
