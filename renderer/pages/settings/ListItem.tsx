import type { KeyboardEvent } from 'react'
import { Button } from '../../ui/Button'
import { isComposing } from '../../ui/isComposing'
import { SettledInput } from './SettledInput'

type ListItemProps = {
  readonly label: string
  /** From 1. */
  readonly number: number
  readonly word: string
  readonly onRename: (text: string) => boolean
  readonly onMove: (by: 1 | -1) => void
  readonly onRemove: () => void
}

/** One word of a list: renamed in place, moved (Alt+↑, Alt+↓), taken out. */
export function ListItem({ label, number, word, onRename, onMove, onRemove }: ListItemProps) {
  const onKeyDown = (event: KeyboardEvent): void => {
    if (isComposing(event) || !event.altKey) return
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return
    event.preventDefault()
    onMove(event.key === 'ArrowUp' ? -1 : 1)
  }
  return (
    <li className="settings-item" data-word={word} onKeyDown={onKeyDown}>
      <SettledInput label={`${label} ${number}`} value={word} onSettle={onRename} />
      <Button size="s" variant="quiet" label={`上移${word}`} onClick={() => onMove(-1)}>
        ↑
      </Button>
      <Button size="s" variant="quiet" label={`下移${word}`} onClick={() => onMove(1)}>
        ↓
      </Button>
      <Button size="s" variant="quiet" label={`删除${word}`} onClick={onRemove}>
        删除
      </Button>
    </li>
  )
}
