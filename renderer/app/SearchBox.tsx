import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react'
import type { SearchEntry } from '../../shared/search/searchEntry'
import { useArchive } from '../data/useArchive'
import { Icon } from '../ui/icons'
import { isComposing } from '../ui/isComposing'
import { openSearchHit } from './openSearchHit'
import { navigate } from './route'
import './searchBox.css'
import { SearchHits } from './SearchHits'
import { useSearch } from './useSearch'

/** So many are shown under the box; the rest is behind 看全部. */
const most = 12

/** Ctrl K: everything written in any year; pinyin initials find people and places. */
export function SearchBox() {
  const listId = useId()
  const archive = useArchive()
  const input = useRef<HTMLInputElement>(null)
  const [query, setQuery] = useState('')
  const [isOpen, setOpen] = useState(false)
  const [at, setAt] = useState(0)
  const found = useSearch(query, isOpen)
  const hits = found.hits.slice(0, most)

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

  const leave = (): void => {
    setOpen(false)
    setQuery('')
  }
  const choose = (entry: SearchEntry): void => {
    leave()
    openSearchHit(archive, entry)
  }
  const showAll = (): void => {
    leave()
    navigate({ page: 'search', query: query.trim() })
  }
  /** The list may still show what was typed before; Enter means what stands in the box. */
  const enter = (): void => {
    const current = found.find(query)
    const hit = current.slice(0, most)[at]
    if (hit) choose(hit)
    else if (current.length > 0) showAll()
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (isComposing(event)) return
    if (event.key === 'ArrowDown') setAt(Math.min(at + 1, hits.length))
    else if (event.key === 'ArrowUp') setAt(Math.max(at - 1, 0))
    else if (event.key === 'Enter') enter()
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
        placeholder="搜索记录、材料、人员（可用拼音首字母）"
        role="searchbox"
        aria-controls={shown ? listId : undefined}
        aria-activedescendant={shown && found.hits.length > 0 ? `${listId}-${at}` : undefined}
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
        <SearchHits
          id={listId}
          hits={hits}
          total={found.hits.length}
          at={at}
          wordings={found.wordings}
          isComplete={found.isComplete}
          onChoose={choose}
          onAll={showAll}
        />
      )}
    </div>
  )
}
