import { columnOf } from '../domain/columnOf'
import { monthOf } from '../domain/day'
import type { ArchiveRecord } from '../domain/record'
import type { FieldContext } from '../fields/field'
import { groups, type FigureSpec, type Kind } from '../kinds/kind'
import { evaluate, type Figure } from './figure'
import { rateOf } from './rate'

export type MonthlyInput = {
  readonly year: number
  /** 1 to 12. */
  readonly month: number
  readonly kinds: readonly Kind[]
  /** Of the year, any kind, any order. */
  readonly records: readonly ArchiveRecord[]
  /** Of the year before; none at all means that nobody kept that year here. */
  readonly lastYear: readonly ArchiveRecord[]
  /** Yearly targets by figure id; a figure not named has the kind's default. */
  readonly quotas: Readonly<Record<string, number>>
  readonly context: FieldContext
}

/** One measure of the monthly report with every number it shows. */
export type MonthlyLine = {
  readonly group: string
  readonly label: string
  readonly unit: string
  readonly isMoney: boolean
  readonly thisMonth: Figure
  readonly thisYear: Figure
  /** Null when the archive has nothing of last year: not known is not none. */
  readonly lastYear: Figure | null
  /** Null when no plan was made. */
  readonly plan: number | null
  readonly doneRate: number | null
}

/** The measures of the monthly report, in the order of the navigation. */
export function monthlyFigures(input: MonthlyInput): readonly MonthlyLine[] {
  const sources = groupByKind(input.records)
  const lastSources = groupByKind(input.lastYear)
  return groups.flatMap(group =>
    input.kinds
      .filter(kind => kind.group === group.id)
      .flatMap(kind =>
        kind.figures
          .filter(spec => spec.isReported === true)
          .map(spec =>
            lineOf(
              input,
              group.label,
              kind,
              spec,
              sources.get(kind.id) ?? [],
              lastSources.get(kind.id) ?? [],
            ),
          ),
      ),
  )
}

function lineOf(
  input: MonthlyInput,
  group: string,
  kind: Kind,
  spec: FigureSpec,
  records: readonly ArchiveRecord[],
  lastYear: readonly ArchiveRecord[],
): MonthlyLine {
  const count = (chosen: readonly ArchiveRecord[]): Figure => evaluate(kind, spec, chosen, input.context)
  const untilNow = (record: ArchiveRecord): boolean =>
    record.date !== '' && monthOf(record.date) <= input.month
  const thisYear = count(records.filter(untilNow))
  const plan = input.quotas[spec.id] ?? spec.quota ?? null
  return {
    group,
    label: spec.label,
    unit: spec.unit,
    isMoney: spec.sum !== undefined && columnOf(kind, spec.sum).type === 'money',
    thisMonth: count(records.filter(record => record.date !== '' && monthOf(record.date) === input.month)),
    thisYear,
    lastYear: input.lastYear.length === 0 ? null : count(lastYear.filter(untilNow)),
    plan,
    doneRate: plan === null ? null : rateOf(thisYear.value, plan),
  }
}

function groupByKind(records: readonly ArchiveRecord[]): ReadonlyMap<string, readonly ArchiveRecord[]> {
  const sorted = new Map<string, ArchiveRecord[]>()
  for (const record of records) {
    const own = sorted.get(record.kind)
    if (own) own.push(record)
    else sorted.set(record.kind, [record])
  }
  return sorted
}
