import type { HistoryRow } from '../../data/history'

/** What was written at once, and is taken back at once. */
export type Change = {
  readonly commit: string
  readonly at: string
  readonly who: string
  readonly why: string
  /** In the order of writing. */
  readonly rows: readonly HistoryRow[]
}

/** Rows newest first → changes newest first. The oldest may lack rows that were not read. */
export function groupByCommit(rows: readonly HistoryRow[]): readonly Change[] {
  const groups = new Map<string, HistoryRow[]>()
  for (const row of rows) groups.set(row.commit, [row, ...(groups.get(row.commit) ?? [])])
  return [...groups.values()].flatMap(group => {
    const [first] = group
    return first ? [{ commit: first.commit, at: first.at, who: first.who, why: first.why, rows: group }] : []
  })
}
