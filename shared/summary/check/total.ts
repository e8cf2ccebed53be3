import type { DraftArchive } from '../lint/draftArchive'
import { evaluateBound, type BoundFigure } from '../boundFigure'
import type { Judgement } from './judgement'
import { spokenPeriod } from './spokenPeriod'
import type { Statement } from './statements'

export type Judged = { readonly statement: Statement; readonly judgement: Judgement }

/** 6000元、15000元，共计21000元: what the numbers before it in the sentence come to. Null where it is no such total. */
export function totalOf(
  statement: Statement,
  before: readonly Judged[],
  archive: DraftArchive,
): Omit<Judgement, 'verdict'> | null {
  if (!/(?:共计?|合计|累计|总计|总额)\p{Script=Han}{0,4}$/u.test(statement.clauseLead)) return null
  const period = spokenPeriod(statement.leadText, archive.year)
  // 4月4次，5月4次，上半年共19次: another period is no sum of what stands before.
  if (period && !('wholeYear' in period)) return null
  const parts = before.filter(
    one => one.statement.mention.unit === statement.mention.unit && isSameSentence(one.statement, statement),
  )
  if (parts.length < 2 || parts.some(one => one.judgement.value === null)) return null
  const recordIds = parts.flatMap(one => one.judgement.recordIds)
  if (new Set(recordIds).size < recordIds.length) return null
  const value = parts.reduce((sum, one) => sum + (one.judgement.value ?? 0), 0)
  return { value, recordIds, bound: boundOver(parts, recordIds, archive) }
}

function isSameSentence(one: Statement, other: Statement): boolean {
  return one.sentenceStart === other.sentenceStart
}

/** The query of what the parts have in common, where it gives exactly their records. */
function boundOver(
  parts: readonly Judged[],
  recordIds: readonly string[],
  archive: DraftArchive,
): BoundFigure | null {
  const bounds = parts.flatMap(one => (one.judgement.bound ? [one.judgement.bound] : []))
  const [first] = bounds
  if (!first || bounds.some(one => one.kind !== first.kind || one.spec.sum !== first.spec.sum)) return null
  const where = (first.spec.where ?? []).filter(condition =>
    bounds.every(one => one.spec.where?.some(other => JSON.stringify(other) === JSON.stringify(condition))),
  )
  const { where: _, ...spec } = first.spec
  const bound: BoundFigure = { ...first, spec: where.length > 0 ? { ...spec, where } : spec }
  const figure = evaluateBound(bound, archive.year, archive.records, archive.context)
  const isAll =
    figure.recordIds.length === recordIds.length && figure.recordIds.every(id => recordIds.includes(id))
  return isAll ? bound : null
}
