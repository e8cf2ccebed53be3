import { useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react'
import { foldText } from '../../../shared/domain/fold'
import { useArchive } from '../../data/useArchive'
import { Button } from '../../ui/Button'
import { isComposing } from '../../ui/isComposing'
import { listOps } from './listOps'
import { SettledInput } from './SettledInput'
import { useInputText } from '../../ui/useInputText'

type ListItemsProps = {
  readonly list: string
  readonly label: string
  readonly items: readonly string[]
}

/** The values of one list: renamed in place, moved, removed, added. */
export function ListItems({ list, label, items }: ListItemsProps) {
  const archive = useArchive()
  const [added, setAdded] = useState('')
  const [problem, setProblem] = useState('')
  const box = useRef<HTMLUListElement>(null)
  const moved = useRef<string | null>(null)
  // The row that was moved loses the focus when the page puts it elsewhere.
  useLayoutEffect(() => {
    if (moved.current === null) return
    box.current?.querySelectorAll<HTMLInputElement>('input').item(items.indexOf(moved.current)).focus()
    moved.current = null
  }, [items])

  const save = (next: readonly string[], why: string, renamed?: { from: string; to: string }): void => {
    setProblem('')
    void listOps(archive, list, next, renamed).then(ops => archive.commit(ops, `选项“${label}”：${why}`))
  }
  const move = (value: string, by: 1 | -1): void => {
    const at = items.indexOf(value)
    const to = at + by
    if (to < 0 || to >= items.length) return
    const next = items.filter(item => item !== value)
    next.splice(to, 0, value)
    moved.current = value
    save(next, `${value}${by < 0 ? '上移' : '下移'}`)
  }
  const has = (value: string): boolean => items.some(item => foldText(item) === foldText(value))
  const rename = (from: string, text: string): boolean => {
    const to = text.trim()
    if (to === '' || (has(to) && foldText(from) !== foldText(to))) {
      setProblem(to === '' ? '不能空着；不要了就按“删除”。' : `已经有“${to}”了，没有改。`)
      return false
    }
    save(
      items.map(item => (item === from ? to : item)),
      `${from}改为${to}`,
      { from, to },
    )
    return true
  }
  const add = (): void => {
    const value = added.trim()
    if (value === '') return
    if (has(value)) return setProblem(`已经有“${value}”了，没有添加。`)
    save([...items, value], `添加${value}`)
    setAdded('')
  }
  const onKeyDown = (event: KeyboardEvent, value: string): void => {
    if (isComposing(event) || !event.altKey) return
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return
    event.preventDefault()
    move(value, event.key === 'ArrowUp' ? -1 : 1)
  }
  const addedInput = useInputText<HTMLInputElement>(added)
  return (
    <>
      <ul className="settings-list" aria-label={label} ref={box}>
        {items.map((item, index) => (
          <li key={item} className="settings-item" onKeyDown={event => onKeyDown(event, item)}>
            <SettledInput
              label={`${label} ${index + 1}`}
              value={item}
              onSettle={text => rename(item, text)}
            />
            <Button size="s" variant="quiet" label={`上移${item}`} onClick={() => move(item, -1)}>
              ↑
            </Button>
            <Button size="s" variant="quiet" label={`下移${item}`} onClick={() => move(item, 1)}>
              ↓
            </Button>
            <Button
              size="s"
              variant="quiet"
              label={`删除${item}`}
              onClick={() =>
                save(
                  items.filter(one => one !== item),
                  `删除${item}`,
                )
              }
            >
              删除
            </Button>
          </li>
        ))}
      </ul>
      <div className="settings-item">
        <input
          className="settings-input"
          aria-label={`添加${label}`}
          placeholder={`添加${label}`}
          ref={addedInput}
          onChange={event => setAdded(event.target.value)}
          onKeyDown={event => {
            if (!isComposing(event) && event.key === 'Enter') add()
          }}
        />
        <Button size="s" onClick={add}>
          添加
        </Button>
      </div>
      {problem !== '' && (
        <p className="settings-item settings-problem" role="alert">
          {problem}
        </p>
      )}
    </>
  )
}
