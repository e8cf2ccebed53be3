import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react'
import { longDay } from '../../shared/domain/day'
import { search, type SearchEntry } from '../../shared/search/scan'
import { kindOf } from '../../shared/kinds/index'
import { useArchive } from '../data/useArchive'
import { Icon } from '../ui/icons'
import { isComposing } from '../ui/isComposing'
import { navigate } from './route'
import './searchBox.css'
import { useSearchEntries } from './useSearchEntries'

/** Ctrl K: titles and people of all years; pinyin initials find people. */
export function SearchBox() {
  const listId = useId()
  const archive = useArchive()
  const input = useRef<HTMLInputElement>(null)
  const [query, setQuery] = useState('')
  const [isOpen, setOpen] = useState(false)
  const [at, setAt] = useState(0)
  const { entries, isComplete } = useSearchEntries(isOpen)
  const hits = isOpen ? search(entries, query, 12) : []

  useEffect(() => {
    const focus = (event: globalThis.KeyboardEvent): void => {
      if (isComposing(event) || !event.ctrlKey || event.code !== 'KeyK') return
      event.preventDefault()
      input.current?.focus()
      input.current?.select()
    }
    window.addEventListener('keydown', focus)
    return () => window.removeEventListener('keydown', focus)
  }, [])

  const choose = (entry: SearchEntry): void => {
    setOpen(false)
    setQuery('')
    if (entry.year !== 0 && entry.year !== archive.settings.year) {
      void archive.commit([{ op: 'setting', key: 'year', value: entry.year }], `年度改为${entry.year}年`)
    }
    navigate({ page: 'kind', kind: entry.kind, id: entry.id })
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (isComposing(event)) return
    const hit = hits[at]
    if (event.key === 'ArrowDown') setAt(Math.min(at + 1, hits.length - 1))
    else if (event.key === 'ArrowUp') setAt(Math.max(at - 1, 0))
    else if (event.key === 'Enter' && hit) choose(hit)
    else if (event.key === 'Escape' && query !== '') {
      // What was not found must not stand there on the next page.
      setOpen(false)
      setQuery('')
    } else return
    event.preventDefault()
    event.stopPropagation()
  }
  const shown = isOpen && query.trim() !== ''
  return (
    <div className="search" role="search">
      <Icon name="search" />
      <input
        ref={input}
        type="search"
        className="search-input"
        aria-label="搜索"
        placeholder="搜索记录、人员（可用拼音首字母）"
        role="searchbox"
        aria-controls={shown ? listId : undefined}
        aria-activedescendant={shown && hits[at] ? `${listId}-${at}` : undefined}
        autoComplete="off"
        spellCheck={false}
        value={query}
        onChange={event => {
          setQuery(event.target.value)
          setAt(0)
          setOpen(true)
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <kbd className="button-shortcut" aria-hidden="true">
        Ctrl K
      </kbd>
      {shown && (
        <ul id={listId} className="search-hits" role="listbox" aria-label="搜索结果">
          {hits.map((hit, index) => (
            <li
              key={hit.id}
              id={`${listId}-${index}`}
              role="option"
              className="search-hit"
              aria-selected={index === at}
              onPointerDown={event => {
                event.preventDefault()
                choose(hit)
              }}
            >
              <span className="search-kind">{kindOf(hit.kind).label}</span>
              <span className="search-title">{hit.title || '（未填名称）'}</span>
              <span className="search-date">{hit.date === '' ? '' : longDay(hit.date)}</span>
            </li>
          ))}
          {hits.length === 0 && <li className="search-none">{isComplete ? '没有找到' : '正在找…'}</li>}
        </ul>
      )}
    </div>
  )
}
