import type { ReactNode } from 'react'
import './pageHead.css'

type PageHeadProps = { readonly title: string; readonly note?: ReactNode; readonly actions?: ReactNode }

export function PageHead({ title, note, actions }: PageHeadProps) {
  return (
    <div className="page-head">
      <h1 className="page-title">{title}</h1>
      {note !== undefined && <div className="page-note">{note}</div>}
      <div className="page-actions">{actions}</div>
    </div>
  )
}
