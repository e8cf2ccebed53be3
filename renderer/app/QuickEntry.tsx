import { useEffect, useRef } from 'react'
import { useArchive } from '../data/useArchive'
import { useKinds } from '../data/useKinds'
import { Icon } from '../ui/icons'
import { isComposing } from '../ui/isComposing'
import { Menu } from '../ui/Menu'
import { newRecord } from './newRecord'

/** 快速登记: choose a kind, and its empty record is open. */
export function QuickEntry() {
  const archive = useArchive()
  const kinds = useKinds()
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    const open = (event: KeyboardEvent): void => {
      if (isComposing(event) || !event.altKey || event.ctrlKey || event.code !== 'KeyN') return
      event.preventDefault()
      button.current?.focus()
      button.current?.click()
    }
    window.addEventListener('keydown', open)
    return () => window.removeEventListener('keydown', open)
  }, [])
  return (
    <Menu
      label="快速登记"
      buttonRef={button}
      className="button button-plain button-m"
      items={kinds
        .filter(kind => kind.isComposed !== true)
        .map(kind => ({ label: kind.label, run: () => void newRecord(archive, kind.id) }))}
    >
      <Icon name="plus" />
      快速登记
      <kbd className="button-shortcut" aria-hidden="true">
        Alt N
      </kbd>
    </Menu>
  )
}
