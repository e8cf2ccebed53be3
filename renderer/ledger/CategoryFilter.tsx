import { useMemo, type KeyboardEvent } from 'react'
import type { Kind } from '../../shared/kinds/kind'
import { useFieldContext } from '../data/useArchive'
import { isComposing } from '../ui/isComposing'
import type { List } from './useList'

const mostSegments = 5

/** 全部 7 · 研究部署 5 …: as segments while there are few, else as a list to choose from. */
export function CategoryFilter({ kind, list }: { readonly kind: Kind; readonly list: List }) {
  const context = useFieldContext()
  const counts = useMemo(() => {
    const key = kind.category
    if (key === null) return []
    const found = new Map<string, number>()
    for (const record of list.all) {
      const value = record.data[key]
      if (typeof value === 'string' && value !== '') found.set(value, (found.get(value) ?? 0) + 1)
    }
    const order = context.list(kind.fields[key]?.list ?? '')
    const rank = (value: string): number => (order.includes(value) ? order.indexOf(value) : order.length)
    return [...found].sort((a, b) => rank(a[0]) - rank(b[0]))
  }, [kind, list.all, context])
  if (kind.category === null || counts.length === 0) return null
  const choices = [
    { value: undefined, text: `全部 ${list.all.length}` },
    ...counts.map(([value, count]) => ({ value, text: `${value} ${count}` })),
  ]
  const choose = (category: string | undefined): void => {
    const { category: _old, only: _only, ...rest } = list.filter
    list.setFilter(category === undefined ? rest : { ...rest, category })
  }
  const label = kind.fields[kind.category]?.label ?? '类别'
  if (choices.length > mostSegments) {
    return (
      <select
        className="ledger-select"
        aria-label={label}
        value={list.filter.category ?? ''}
        onChange={event => choose(event.target.value || undefined)}
      >
        {choices.map(choice => (
          <option key={choice.text} value={choice.value ?? ''}>
            {choice.text}
          </option>
        ))}
      </select>
    )
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (isComposing(event)) return
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key]
    if (step === undefined) return
    event.preventDefault()
    const at = choices.findIndex(choice => choice.value === list.filter.category)
    const next = (at + step + choices.length) % choices.length
    choose(choices[next]?.value)
    event.currentTarget.querySelectorAll<HTMLElement>('[role=radio]')[next]?.focus()
  }
  return (
    <div className="segments" role="radiogroup" aria-label={label} onKeyDown={onKeyDown}>
      {choices.map(choice => {
        const isChosen = choice.value === list.filter.category
        return (
          <button
            key={choice.text}
            type="button"
            role="radio"
            className="segment"
            aria-checked={isChosen}
            tabIndex={isChosen ? 0 : -1}
            onClick={() => choose(choice.value)}
          >
            {choice.text}
          </button>
        )
      })}
    </div>
  )
}
