import type { ArchiveRecord } from '../domain/record'
import type { Settings } from '../domain/settings'
import type { FieldContext } from '../fields/field'
import type { FigureSpec, Kind } from '../kinds/kind'
import { evaluate, type Figure } from './figure'

/** 年度指标: a figure of the year beside what the year asks for. `target` null = none was set. */
export type Quota = { readonly kind: Kind; readonly figure: Figure; readonly target: number | null }

export type QuotaState = 'none' | 'short' | 'met' | 'over'

/** Target of a figure in a year: what the archivist set, else the kind's default. 0 means that nothing is asked for. */
export function targetOf(spec: FigureSpec, year: number, quotas: Settings['quotas']): number | null {
  const set = quotas[String(year)]?.[spec.id] ?? spec.quota ?? 0
  return set > 0 ? set : null
}

/** Figures that can stand in the strip, in the order of the kinds. */
export function figureChoices(
  kinds: readonly Kind[],
): readonly { readonly kind: Kind; readonly spec: FigureSpec }[] {
  return kinds.flatMap(kind => (kind.date === null ? [] : kind.figures.map(spec => ({ kind, spec }))))
}

/** The strip of a year: the chosen indicators in their order; while none are chosen, the kinds' own that have a target. */
export function quotasOfYear(input: {
  readonly kinds: readonly Kind[]
  /** All records of the year. */
  readonly records: readonly ArchiveRecord[]
  readonly year: number
  readonly quotas: Settings['quotas']
  readonly indicators: Settings['indicators']
  readonly context: FieldContext
}): readonly Quota[] {
  const choices = figureChoices(input.kinds)
  const chosen =
    input.indicators.length > 0
      ? input.indicators.flatMap(id => choices.filter(choice => choice.spec.id === id))
      : choices.filter(
          choice =>
            choice.spec.isIndicator === true && targetOf(choice.spec, input.year, input.quotas) !== null,
        )
  return chosen.map(({ kind, spec }) => ({
    kind,
    figure: evaluate(
      kind,
      spec,
      input.records.filter(record => record.kind === kind.id),
      input.context,
    ),
    target: targetOf(spec, input.year, input.quotas),
  }))
}

export function quotaState({ figure, target }: Quota): QuotaState {
  if (target === null) return 'none'
  if (figure.value === target) return 'met'
  return figure.value > target ? 'over' : 'short'
}

/** 已完成, 超 1 次, 差 14 次. */
export function quotaText(quota: Quota): string {
  const difference = Math.abs(quota.figure.value - (quota.target ?? 0))
  return {
    none: '没有定指标',
    short: `差 ${difference} ${quota.figure.unit}`,
    met: '已完成',
    over: `超 ${difference} ${quota.figure.unit}`,
  }[quotaState(quota)]
}
