import type { ArchiveRecord } from '../domain/record'
import type { Settings } from '../domain/settings'
import type { FieldContext } from '../fields/field'
import type { FigureSpec, Kind } from '../kinds/kind'
import { evaluate, type Figure } from './figure'
import { amountText } from './amountText'
import { isMoneyFigure } from './isMoneyFigure'

/** 年度指标: a figure of the year beside what the year asks for. `target` null = none was set; of money it is in 分. */
export type Quota = {
  readonly kind: Kind
  readonly figure: Figure
  readonly target: number | null
  readonly isMoney: boolean
}

export type QuotaState = 'none' | 'short' | 'met' | 'over'

/** Target of a figure in a year: what the archivist set, else the kind's default. 0 means that nothing is asked for. */
export function targetOf(spec: FigureSpec, year: number, quotas: Settings['quotas']): number | null {
  const set = quotas[String(year)]?.[spec.id] ?? spec.quota ?? 0
  return set > 0 ? set : null
}

/** Figures that can stand in the strip, in the order of the kinds. */
export function figureChoices(kinds: readonly Kind[]): readonly FigureChoice[] {
  return kinds.flatMap(kind => (kind.date === null ? [] : kind.figures.map(spec => ({ kind, spec }))))
}

type FigureChoice = { readonly kind: Kind; readonly spec: FigureSpec }

/** Which figures stand in the strip of the year. */
export function shownChoices(input: {
  readonly kinds: readonly Kind[]
  readonly year: number
  readonly quotas: Settings['quotas']
  readonly indicators: Settings['indicators']
}): readonly FigureChoice[] {
  const choices = figureChoices(input.kinds)
  if (input.indicators.length > 0)
    return input.indicators.flatMap(id => choices.filter(choice => choice.spec.id === id))
  return choices.filter(
    ({ spec }) => spec.isIndicator === true && targetOf(spec, input.year, input.quotas) !== null,
  )
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
  return shownChoices(input).map(({ kind, spec }) => ({
    kind,
    isMoney: isMoneyFigure(kind, spec),
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
  const { figure, target, isMoney } = quota
  const difference = `${amountText(Math.abs(figure.value - (target ?? 0)), isMoney)} ${figure.unit}`
  return {
    none: '没有定指标',
    short: `差 ${difference}`,
    met: '已完成',
    over: `超 ${difference}`,
  }[quotaState(quota)]
}
