import type { ScoreLine } from '../figures/quizStatistics'
import type { PastedEntry } from './pastedScores'

/** What the archivist decided about a row that the reader could not place: a score line, a new one, or nothing. */
export type PasteDecision = 'leave' | 'add' | number

/** How a paste would change the score sheet, in the numbers the preview shows. */
export type PasteOutcome = {
  readonly lines: readonly ScoreLine[]
  /** 写入得分 */
  readonly scores: number
  /** 记缺考 */
  readonly absences: number
  /** 补考分 */
  readonly retests: number
  /** 加为新行 */
  readonly added: number
  /** Scores that stood there and were different. */
  readonly replaced: readonly { readonly name: string; readonly before: number; readonly after: number }[]
  /** Rows still asked about, or left out by decision. */
  readonly open: readonly PastedEntry[]
  readonly left: readonly PastedEntry[]
  /** Rows with a name in the sheet and nothing to write. */
  readonly empty: readonly PastedEntry[]
}

/** Puts the readings into the score lines. Pure: nothing is written before the archivist has seen the outcome. */
export function applyPastedScores(
  before: readonly ScoreLine[],
  entries: readonly PastedEntry[],
  decisions: ReadonlyMap<string, PasteDecision>,
): PasteOutcome {
  const lines = [...before]
  const open: PastedEntry[] = []
  const left: PastedEntry[] = []
  const empty: PastedEntry[] = []
  const replaced: { name: string; before: number; after: number }[] = []
  let [scores, absences, retests, added] = [0, 0, 0, 0]
  for (const entry of entries) {
    const place = entry.match.is === 'line' ? entry.match.place : decisions.get(entry.key)
    if (place === undefined || place === 'leave') {
      ;(place === undefined ? open : left).push(entry)
      continue
    }
    const at = place === 'add' ? lines.push(newLine(entry)) - 1 : place
    const line = lines[at]
    if (!line) throw new Error(`no score line ${at} of ${lines.length}`)
    const { score, isAbsent, retest } = entry.values
    if (place === 'add') added += 1
    if (score !== undefined) scores += 1
    if (isAbsent) absences += 1
    if (retest !== undefined) retests += 1
    if (Object.keys(entry.values).length === 0) empty.push(entry)
    if (score !== undefined && line.score !== undefined && line.score !== score)
      replaced.push({ name: entry.name, before: line.score, after: score })
    lines[at] = withValues(line, entry)
  }
  return { lines, scores, absences, retests, added, replaced, open, left, empty }
}

/** A score takes 缺考 away, 缺考 takes a score away: a person either sat or did not. */
function withValues(line: ScoreLine, { values }: PastedEntry): ScoreLine {
  const { score, isAbsent, ...others } = line
  if (values.isAbsent) return { ...others, ...values }
  if (values.score !== undefined) return { ...others, ...values }
  return {
    ...others,
    ...(score === undefined ? {} : { score }),
    ...(isAbsent === undefined ? {} : { isAbsent }),
    ...values,
  }
}

function newLine({ match, name, section }: PastedEntry): ScoreLine {
  const added = match.is === 'unknown' ? match : { person: { id: null, name }, section }
  return added.section === '' ? { person: added.person } : { person: added.person, section: added.section }
}
