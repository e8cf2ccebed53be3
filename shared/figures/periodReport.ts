import type { ArchiveRecord } from '../domain/record'
import type { FieldContext } from '../fields/field'
import { groups, type FigureSpec, type Kind } from '../kinds/kind'
import { evaluate, type Figure } from './figure'
import { isMoneyFigure } from './isMoneyFigure'
import { firstMonth, isInMonths, lastMonth, type Period } from './period'
import { rateOf } from './rate'

export type PeriodReportInput = {
  readonly year: number
  readonly period: Period
  readonly kinds: readonly Kind[]
  /** Of the year, any kind, any order. */
  readonly records: readonly ArchiveRecord[]
  /** Of the year before; none at all means that nobody kept that year here. */
  readonly lastYear: readonly ArchiveRecord[]
  /** Yearly targets by figure id; a figure not named has the kind's default, 0 asks for nothing. */
  readonly quotas: Readonly<Record<string, number>>
  readonly context: FieldContext
}

/** One measure of the report with every number it shows. */
export type ReportLine = {
  readonly group: string
  readonly kind: Kind
  readonly label: string
  readonly unit: string
  readonly isMoney: boolean
  readonly thisPeriod: Figure
  /** From January to the end of the period. */
  readonly thisYear: Figure
  /** The same months; null when the archive has nothing of last year: not known is not none. */
  readonly lastYear: Figure | null
  /** Null when no plan was made. */
  readonly plan: number | null
  readonly doneRate: number | null
}

/** The measures of 月报, 季报, 半年报, 年报, in the order of the navigation. */
export function periodReport(input: PeriodReportInput): readonly ReportLine[] {
  const sources = groupByKind(input.records)
  // Records of no year are there in every year: they do not say that last year was kept.
  const lastSources = input.lastYear.some(record => record.year !== 0) ? groupByKind(input.lastYear) : null
  return groups.flatMap(group =>
    input.kinds
      .filter(kind => kind.group === group.id)
      .flatMap(kind =>
        kind.figures
          // What the year asks for by her own word is reported too.
          .filter(
            ({ id, isReported }) =>
              isReported === true ||
              (isReported === 'longer' && input.period.length !== 'month') ||
              (input.quotas[id] ?? 0) > 0,
          )
          .map(spec =>
            lineOf(
              input,
              group.label,
              kind,
              spec,
              sources.get(kind.id) ?? [],
              lastSources && (lastSources.get(kind.id) ?? []),
            ),
          ),
      ),
  )
}

function lineOf(
  input: PeriodReportInput,
  group: string,
  kind: Kind,
  spec: FigureSpec,
  records: readonly ArchiveRecord[],
  lastYear: readonly ArchiveRecord[] | null,
): ReportLine {
  const { year, period } = input
  const count = (source: readonly ArchiveRecord[], of: number, from: number): Figure =>
    evaluate(
      kind,
      spec,
      source.filter(record => isInMonths(record, of, from, lastMonth(period))),
      input.context,
    )
  const thisYear = count(records, year, 1)
  const target = input.quotas[spec.id] ?? spec.quota ?? 0
  const plan = target > 0 ? target : null
  return {
    group,
    kind,
    label: spec.label,
    unit: spec.unit,
    isMoney: isMoneyFigure(kind, spec),
    thisPeriod: count(records, year, firstMonth(period)),
    thisYear,
    lastYear: lastYear && count(lastYear, year - 1, 1),
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
