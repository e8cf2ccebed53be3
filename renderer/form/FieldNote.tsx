import type { ReactNode } from 'react'

/** The sentence under a field: what is wrong with it, or what to look at. */
export function FieldNote(props: {
  readonly id: string
  readonly tone: 'danger' | 'warn' | 'hint'
  /** Heard at once: something was not done. */
  readonly isAlert?: boolean
  readonly children: ReactNode
}) {
  return (
    <div
      id={props.id}
      role={props.isAlert ? 'alert' : undefined}
      className={`form-note form-note-${props.tone}`}
    >
      {props.children}
    </div>
  )
}

/** Ids for aria-describedby, without the empty ones. */
export function describing(...ids: readonly (string | false | undefined)[]): string | undefined {
  const said = ids.filter(id => typeof id === 'string' && id !== '')
  return said.length > 0 ? said.join(' ') : undefined
}
