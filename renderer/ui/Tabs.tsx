import type { KeyboardEvent } from 'react'
import { isComposing } from './isComposing'
import './tabs.css'

type TabsProps = {
  readonly label: string
  readonly tabs: readonly { readonly id: string; readonly text: string }[]
  readonly chosen: string
  readonly onChoose: (id: string) => void
}

/** A row of tabs; arrows move and choose. */
export function Tabs({ label, tabs, chosen, onChoose }: TabsProps) {
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (isComposing(event)) return
    const at = tabs.findIndex(tab => tab.id === chosen)
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key]
    if (to === undefined) return
    event.preventDefault()
    const next = (to + tabs.length) % tabs.length
    const id = tabs[next]?.id
    if (id !== undefined) onChoose(id)
    event.currentTarget.querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus()
  }
  return (
    <div className="tabs" role="tablist" aria-label={label} onKeyDown={onKeyDown}>
      {tabs.map(tab => (
        <button
          key={tab.id}
          type="button"
          role="tab"
          className="tab"
          aria-selected={tab.id === chosen}
          tabIndex={tab.id === chosen ? 0 : -1}
          onClick={() => onChoose(tab.id)}
        >
          {tab.text}
        </button>
      ))}
    </div>
  )
}
