import type { ArchiveRecord } from '../../../shared/domain/record'
import type { Figure } from '../../../shared/figures/figure'
import { kindOf } from '../../../shared/kinds/index'
import { evaluateBound, type BoundFigure } from '../../../shared/summary/boundFigure'
import type { Figures } from './useFigures'

/** 34 次，725 人次: a count with what its records add up to besides; a sum with how many records make it. */
export function figureSum(
  { spec }: BoundFigure,
  { value, unit }: Figure,
  records: readonly ArchiveRecord[],
  { year, archive }: Figures,
): string {
  const first = records[0]
  const own = `${value} ${unit}`
  if (!first) return own
  const kind = kindOf(first.kind)
  if (spec.sum !== undefined || spec.sumLines || spec.average !== undefined)
    return `${own}，${records.length} ${kind.unit}`
  const besides = kind.figures
    .filter(one => one.sum !== undefined && one.where === undefined)
    .map(one => evaluateBound({ kind: kind.id, spec: one }, year, records, archive.context))
    .find(sum => sum.value > 0)
  return besides ? `${own}，${besides.value} ${besides.unit}` : own
}
