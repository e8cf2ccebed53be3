import { columnOf } from '../domain/columnOf'
import type { ArchiveRecord } from '../domain/record'
import type { FieldContext } from '../fields/field'
import { evaluate, type Figure } from '../figures/figure'
import { isInMonths } from '../figures/period'
import { kindOf } from '../kinds/index'
import type { FigureSpec, Kind } from '../kinds/kind'

/**
 * A figure as data, so that a text can hold it: records of the kind, counted or added up as the spec says, of the
 * whole year or of some months of it.
 */
export type BoundFigure = {
  readonly kind: string
  readonly spec: FigureSpec
  /** Months of the year, both counted in; without them the whole year. */
  readonly months?: { readonly first: number; readonly last: number }
}

/**
 * Today's value of the figure with its records. Unlike elsewhere money is in 元, as a text writes it.
 * `records` may hold other kinds, other years and trashed records: they count for nothing.
 */
export function evaluateBound(
  bound: BoundFigure,
  year: number,
  records: readonly ArchiveRecord[],
  context: FieldContext,
): Figure {
  const kind = kindOf(bound.kind)
  const chosen = records.filter(
    record => record.kind === kind.id && record.deletedAt === null && isOfPeriod(kind, bound, year, record),
  )
  const figure = evaluate(kind, bound.spec, chosen, context)
  return isMoney(kind, bound.spec) ? { ...figure, value: figure.value / 100 } : figure
}

function isOfPeriod(kind: Kind, { months }: BoundFigure, year: number, record: ArchiveRecord): boolean {
  if (kind.date === null) return true
  // What stands beyond one year counts in the year in which it began.
  if (kind.isLasting === true || months)
    return isInMonths(record, year, months?.first ?? 1, months?.last ?? 12)
  return record.year === year
}

function isMoney(kind: Kind, spec: FigureSpec): boolean {
  const ref = spec.average ?? spec.sum
  return ref !== undefined && columnOf(kind, ref).type === 'money'
}
