import { evaluateBound, type BoundFigure } from '../boundFigure'
import { isSame } from './isSame'
import type { Judgement, Setting } from './judgement'
import { periodsOf } from './periodsOf'
import { isElsewhere, isPlan, isPlanHeading, isWider, saysOtherYear } from './qualifiers'
import type { Candidate } from './readings'
import type { SpokenPeriod } from './spokenPeriod'
import type { Statement } from './statements'
import { subjectsOf } from './subjectsOf'
import { totalOf, type Judged } from './total'

const unknown: Judgement = { verdict: 'unknown', bound: null, value: null, recordIds: [] }
/** So many signs without a meaning may stand beside a number: 食品, 消防 or 公安 already make it another one. */
const tolerated = 1
/** Two readings of so large a number seldom agree by chance. */
const large = 20

/** Holds one number of a draft against the records. What the words leave open is unknown, never a guess. */
export function judge(statement: Statement, before: readonly Judged[], setting: Setting): Judgement {
  const { archive, lexicon, titlePeriod } = setting
  const sentence = [statement.clauseLead, ...statement.earlier].join('，')
  if (
    setting.isOtherYear ||
    isElsewhere(statement.clause) ||
    isWider(sentence) ||
    isPlanHeading(statement.heading)
  )
    return unknown
  if (saysOtherYear(sentence, archive.year) || isPlan(sentence)) return unknown
  // A、B、C各1次: the number is said of each of them.
  if (/各(?:自|有)?$|分别(?:为|是|达|有)?$/u.test(statement.lead)) return unknown
  const { candidates, narrower, isNamed } = subjectsOf(statement, setting)
  if (!isNamed) {
    const total = totalOf(statement, before, archive)
    // 共9片 behind parts that the records do not all tell is their sum, whatever it would inherit.
    if (total === null && isBareTotal(statement, before)) return unknown
    if (total?.value)
      return { ...total, verdict: isSame(statement.mention, total.value) ? 'equal' : 'different' }
  }
  const periods = periodsOf(statement, isNamed, archive.year, lexicon, titlePeriod)
  const evaluated = (found: readonly Candidate[]): readonly Result[] =>
    found.map(candidate => ({
      candidate,
      figures: periods.map(period => {
        const bound = boundOf(candidate, period)
        return { bound, ...evaluateBound(bound, archive.year, archive.records, archive.context) }
      }),
    }))
  const plain = decide(statement, evaluated(candidates))
  if (narrower.length === 0 || plain.verdict === 'equal') return plain
  const narrow = decide(statement, evaluated(narrower))
  return narrow.verdict === 'equal' && (narrow.value ?? 0) >= large ? narrow : unknown
}

function isBareTotal(
  { leadText, tail, sentenceStart, mention }: Statement,
  before: readonly Judged[],
): boolean {
  return (
    /^[，、\s]*(?:全年)?(?:一共|总共|共计?|合计|总计|累计)(?:为|达|有)?\s*$/u.test(leadText) &&
    tail.trim() === '' &&
    before.some(
      ({ statement }) => statement.sentenceStart === sentenceStart && statement.mention.unit === mention.unit,
    )
  )
}

type Result = {
  readonly candidate: Candidate
  readonly figures: readonly {
    readonly bound: BoundFigure
    readonly value: number
    readonly recordIds: readonly string[]
  }[]
}

function decide({ mention }: Statement, results: readonly Result[]): Judgement {
  // No record at all says nothing about a number.
  const filled = results.filter(one => one.figures.some(figure => figure.value !== 0))
  const values = new Set(filled.flatMap(one => one.figures.map(figure => figure.value)))
  const [best] = filled
  const figure = best?.figures[0]
  if (!best || !figure || values.size > 1) return unknown
  const { bound, value, recordIds } = figure
  // 人 and 人次 are the same only while it is one event.
  if (bound.spec.unit === '人次' && /^[人名位]$/u.test(mention.unit) && recordIds.length > 1) return unknown
  if (best.candidate.left > tolerated) return unknown
  return { verdict: isSame(mention, value) ? 'equal' : 'different', bound, value, recordIds }
}

function boundOf({ kind, spec }: Candidate, period: SpokenPeriod | null): BoundFigure {
  if (!period || 'wholeYear' in period || kind.date === null) return { kind: kind.id, spec }
  const field = kind.date
  const where = spec.where ?? []
  if ('days' in period)
    return { kind: kind.id, spec: { ...spec, where: [...where, { field, in: period.days }] } }
  const [first = 1] = period.months
  const last = period.months.at(-1) ?? first
  if (last - first + 1 === period.months.length) return { kind: kind.id, spec, months: { first, last } }
  const contains = period.months.map(month => `-${String(month).padStart(2, '0')}-`)
  return { kind: kind.id, spec: { ...spec, where: [...where, { field, contains }] } }
}
