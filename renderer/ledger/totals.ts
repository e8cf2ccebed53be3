import type { ArchiveRecord } from '../../shared/domain/record'
import type { FieldContext } from '../../shared/fields/field'
import { evaluate } from '../../shared/figures/figure'
import type { Kind } from '../../shared/kinds/kind'

/** 7 次，134 人次: how many, and every sum of the kind that has no condition. Units never add up with each other. */
export function totalsText(
  kind: Kind,
  records: readonly ArchiveRecord[],
  context: FieldContext,
  between = '，',
): string {
  const sums = kind.figures
    .filter(spec => spec.sum !== undefined && spec.where === undefined)
    .map(spec => evaluate(kind, spec, records, context))
    .map(figure => `${figure.value} ${figure.unit}`)
  return [`${records.length} ${kind.unit}`, ...sums].join(between)
}
