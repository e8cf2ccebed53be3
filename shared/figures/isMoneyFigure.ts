import { columnOf } from '../domain/columnOf'
import type { FigureSpec, Kind } from '../kinds/kind'

/** Figures of money are in 分, whatever their unit says. */
export function isMoneyFigure(kind: Kind, spec: FigureSpec): boolean {
  const ref = spec.average ?? spec.sum
  return ref !== undefined && columnOf(kind, ref).type === 'money'
}
