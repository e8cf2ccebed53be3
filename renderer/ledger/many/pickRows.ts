/** Which rows of a list are chosen. `at` is the row that has the keyboard and stands in the panel beside the list. */
export type Picked = {
  /** Empty while nothing but the row at hand is chosen. */
  readonly ids: ReadonlySet<string>
  /** Where Shift measures from. */
  readonly anchor: string | undefined
  readonly at: string | undefined
}

export type PickStep =
  /** Click, arrows: this one alone. */
  | { readonly pick: 'one'; readonly id: string }
  /** Ctrl+click; an unmarked row hands the panel on to one that is still marked. */
  | { readonly pick: 'toggle'; readonly id: string }
  /** 空格, Ctrl+空格: the keyboard stays where it is, so that one can walk on from there. */
  | { readonly pick: 'toggleHere' }
  /** Shift+click, Shift+arrows: everything from the anchor to here; with Ctrl in addition to what is chosen. */
  | { readonly pick: 'reach'; readonly id: string; readonly isAdded: boolean }
  /** Ctrl+arrows: goes there, what is chosen stays. */
  | { readonly pick: 'walk'; readonly id: string }
  | { readonly pick: 'all' }
  | { readonly pick: 'none' }

type Rows = readonly { readonly id: string }[]
const none: ReadonlySet<string> = new Set()

/** What is chosen after a key or a click. `rows` are those shown, in their order; others are never chosen. */
export function pickRows(before: Picked, step: PickStep, rows: Rows): Picked {
  const { anchor, at } = before
  switch (step.pick) {
    case 'one':
      return { ids: none, anchor: step.id, at: step.id }
    case 'none':
      return { ids: none, anchor: at, at }
    case 'all':
      return plain({ ids: new Set(rows.map(row => row.id)), anchor, at })
    case 'walk':
      return plain({ ids: markedIds(before, rows), anchor, at: step.id })
    case 'toggleHere':
      return at === undefined ? before : plain({ ids: toggled(before, at, rows), anchor: at, at })
    case 'toggle': {
      const ids = toggled(before, step.id, rows)
      return plain({ ids, anchor: step.id, at: ids.has(step.id) ? step.id : nearest(at, ids, rows) })
    }
    case 'reach': {
      const from = rows.some(row => row.id === anchor) ? anchor : at
      const range = rangeOf(from ?? step.id, step.id, rows)
      const ids = step.isAdded ? new Set([...markedIds(before, rows), ...range]) : new Set(range)
      return plain({ ids, anchor: from ?? step.id, at: step.id })
    }
  }
}

/** Ids of the chosen rows that are shown; the one at hand when no others are. */
export function markedIds({ ids, at }: Picked, rows: Rows): ReadonlySet<string> {
  const wanted = ids.size > 0 ? ids : new Set(at === undefined ? [] : [at])
  return new Set(rows.flatMap(row => (wanted.has(row.id) ? [row.id] : [])))
}

/** The last mark cannot be taken off: a list always has its row at hand. */
function toggled(before: Picked, id: string, rows: Rows): ReadonlySet<string> {
  const ids = new Set(markedIds(before, rows))
  if (!ids.delete(id)) ids.add(id)
  return ids
}

/** One alone that is also at hand is no selection of several. */
function plain(picked: Picked): Picked {
  const isAlone = picked.ids.size === 1 && picked.at !== undefined && picked.ids.has(picked.at)
  return isAlone ? { ...picked, ids: none } : picked
}

function rangeOf(from: string, to: string, rows: Rows): readonly string[] {
  const ends = [from, to].map(id => rows.findIndex(row => row.id === id))
  const [first = -1, last = -1] = ends.toSorted((a, b) => a - b)
  return first < 0 ? [to] : rows.slice(first, last + 1).map(row => row.id)
}

/** The row itself while it is marked; else the next marked one below, else the last above, else the row itself. */
function nearest(id: string | undefined, ids: ReadonlySet<string>, rows: Rows): string | undefined {
  if (id === undefined || ids.has(id)) return id
  const place = rows.findIndex(row => row.id === id)
  const below = rows.slice(place + 1).find(row => ids.has(row.id))
  const above = rows.slice(0, Math.max(0, place)).findLast(row => ids.has(row.id))
  return below?.id ?? above?.id ?? id
}
