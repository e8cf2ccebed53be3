import type { ReactNode } from 'react'
import './tag.css'

type TagProps = {
  readonly tone: 'danger' | 'warn' | 'ok' | 'info' | 'mute'
  readonly isDashed?: boolean
  readonly children: ReactNode
}

/** A word with a colour; the colour never stands alone. */
export function Tag({ tone, isDashed, children }: TagProps) {
  return <span className={`tag tag-${tone}${isDashed ? ' tag-dashed' : ''}`}>{children}</span>
}
