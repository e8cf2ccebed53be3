import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { ArchiveRecord } from '../../../shared/domain/record'
import type { ListFilter } from '../../app/route'
import { useYear } from '../../data/useArchive'
import type { List } from '../useList'
import { pickRows, type Picked, type PickStep } from './pickRows'

export type Selection = {
  /** Records chosen together, as shown; none while only one is. */
  readonly many: readonly ArchiveRecord[]
  /** Something is marked besides, or other than, the row at hand. */
  readonly hasMarks: boolean
  readonly isMarked: (id: string) => boolean
  readonly pick: (step: PickStep) => void
  readonly clear: () => void
}

type Chosen = Omit<Picked, 'at'> & { readonly filter: ListFilter; readonly year: number }

/**
 * Several rows chosen at once. Another filter or year is another list and starts with none: what cannot be seen is never
 * changed. `atId` is the row at hand, which the route remembers.
 */
export function useSelection(list: List, atId: string | undefined, onGo: (id: string) => void): Selection {
  const year = useYear()
  const { rows, filter } = list
  const fresh = (): Chosen => ({ ids: new Set(), anchor: undefined, filter, year })
  const [chosen, setChosen] = useState(fresh)
  if (chosen.filter !== filter || chosen.year !== year) setChosen(fresh())

  const latest = useRef({ chosen, rows, atId, onGo })
  useEffect(() => {
    latest.current = { chosen, rows, atId, onGo }
  })
  // One function for good, so that a row is drawn again only when it is itself chosen or let go.
  const pick = useCallback((step: PickStep): void => {
    const { chosen: before, rows: shown, atId: at, onGo: go } = latest.current
    const { at: now, ...picked } = pickRows({ ...before, at }, step, shown)
    setChosen({ ...before, ...picked })
    if (now !== undefined && now !== at) go(now)
  }, [])
  const clear = useCallback(() => pick({ pick: 'none' }), [pick])
  const marked = useMemo(() => {
    const { ids } = chosen
    return ids.size === 0 ? [] : rows.filter(row => ids.has(row.id))
  }, [rows, chosen])
  const isMarked = (id: string): boolean => (marked.length > 0 ? chosen.ids.has(id) : id === atId)
  return { many: marked.length > 1 ? marked : [], hasMarks: marked.length > 0, isMarked, pick, clear }
}
