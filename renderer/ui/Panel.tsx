import type { ReactNode } from 'react'
import './panel.css'

type PanelProps = {
  readonly label: string
  readonly children: ReactNode
  readonly head?: ReactNode
  readonly foot?: ReactNode
  readonly className?: string
}

/** A region whose head and foot stay while its body scrolls. F6 goes from one to the next. */
export function Panel({ label, head, foot, children, className }: PanelProps) {
  return (
    <section className={`panel ${className ?? ''}`} aria-label={label} data-region tabIndex={-1}>
      {head !== undefined && head !== false && <div className="panel-head">{head}</div>}
      <div className="panel-body">{children}</div>
      {foot !== undefined && <div className="panel-foot">{foot}</div>}
    </section>
  )
}
