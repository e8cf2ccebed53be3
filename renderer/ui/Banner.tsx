import type { ReactNode } from 'react'
import './banner.css'

type BannerProps = {
  readonly tone: 'danger' | 'warn' | 'ok' | 'info'
  readonly children: ReactNode
  readonly actions?: ReactNode
}

/** What stays true, under the page title. */
export function Banner({ tone, children, actions }: BannerProps) {
  return (
    <div className={`banner banner-${tone}`} role={tone === 'danger' ? 'alert' : 'note'}>
      <span className="banner-text">{children}</span>
      {actions}
    </div>
  )
}
