import { useDeferredValue, useMemo, useState } from 'react'
import type { ArchiveRecord } from '../../shared/domain/record'
import type { Kind } from '../../shared/kinds/kind'
import { useFieldContext, useRecords } from '../data/useArchive'
import type { ListFilter } from '../app/route'
import { byDate, filterRows, sortRows, type Sort } from './listRows'

/** What a list looked like when it was left, by kind: it is found again as it was. */
type Place = {
  readonly filter: ListFilter
  readonly sort: Sort
  readonly top: number
  readonly id: string | undefined
}
const places = new Map<string, Place>()

export type List = {
  readonly all: readonly ArchiveRecord[]
  readonly rows: readonly ArchiveRecord[]
  readonly isComplete: boolean
  readonly filter: ListFilter
  readonly setFilter: (filter: ListFilter) => void
  readonly sort: Sort
  readonly setSort: (sort: Sort) => void
}

export function placeOf(kind: string): Place {
  return places.get(kind) ?? { filter: {}, sort: byDate, top: 0, id: undefined }
}

export function rememberPlace(kind: string, change: Partial<Place>): void {
  places.set(kind, { ...placeOf(kind), ...change })
}

/** The kind's records as filtered and sorted. Typing in the filter never waits for the rows. */
export function useList(kind: Kind, asked: ListFilter | undefined): List {
  const { records, isComplete } = useRecords(kind.id)
  const context = useFieldContext()
  const [filter, setFilterState] = useState<ListFilter>(() => asked ?? placeOf(kind.id).filter)
  const [seen, setSeen] = useState(asked)
  const [sort, setSortState] = useState<Sort>(() => placeOf(kind.id).sort)
  if (asked !== seen) {
    // A figure or bar was pressed while this list was open.
    setSeen(asked)
    if (asked !== undefined) setFilterState(asked)
  }
  const setFilter = (next: ListFilter): void => {
    rememberPlace(kind.id, { filter: next })
    setFilterState(next)
  }
  const setSort = (next: Sort): void => {
    rememberPlace(kind.id, { sort: next })
    setSortState(next)
  }
  const settled = useDeferredValue(filter)
  const filtered = useMemo(
    () => filterRows(kind, records, settled, context),
    [kind, records, settled, context],
  )
  const rows = useMemo(() => sortRows(kind, filtered, sort, context), [kind, filtered, sort, context])
  return { all: records, rows, isComplete, filter, setFilter, sort, setSort }
}
