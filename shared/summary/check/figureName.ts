import { kindOf } from '../../kinds/index'
import type { BoundFigure } from '../boundFigure'

/**
 * A stable name of a figure: the kind's own id where the query is one of its declared figures (activity.cleanup), else
 * the query written out (handout.sum(copies)[movement=发放][title=…]@1-6).
 */
export function figureName(bound: BoundFigure): string {
  const { spec, months } = bound
  const kind = kindOf(bound.kind)
  const declared = kind.figures.find(one => queryOf(one) === queryOf(spec))
  const period =
    months && !(months.first === 1 && months.last === 12) ? `@${months.first}-${months.last}` : ''
  return `${declared?.id ?? `${kind.id}.${queryOf(spec)}`}${period}`
}

function queryOf({ sum, sumLines, average, where = [], state, isLate, unit }: BoundFigure['spec']): string {
  const what =
    average !== undefined ? `average(${average})` : sum !== undefined ? `sum(${sum},${unit})` : 'count'
  const lines = sumLines
    ? `sum(${sumLines.lines}.${sumLines.column},${unit})${sumLines.where ? `[${sumLines.where.column}=${sumLines.where.in.join('|')}]` : ''}`
    : null
  const conditions = where
    .map(one =>
      'in' in one
        ? `[${one.field}=${one.in.join('|')}]`
        : 'is' in one
          ? `[${one.field}=${one.is ? '是' : '否'}]`
          : 'contains' in one
            ? `[${one.field}~${one.contains.join('|')}]`
            : `[${one.field}]`,
    )
    .toSorted()
  return `${lines ?? what}${conditions.join('')}${state ? `[${state.join('|')}]` : ''}${isLate === true ? '[late]' : ''}`
}
