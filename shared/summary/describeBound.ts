import { columnOf } from '../domain/columnOf'
import { kindOf } from '../kinds/index'
import type { DeadlineState } from '../domain/deadlineSpec'
import type { EventCondition, FigureSpec, Kind } from '../kinds/kind'
import type { BoundFigure } from './boundFigure'

/** The query of a figure in words: 活动，类别是卫生大扫除，2018年. */
export function describeBound(bound: BoundFigure, year: number): string {
  const kind = kindOf(bound.kind)
  const { spec } = bound
  return [
    kind.label,
    ...(spec.where ?? []).map(condition => conditionText(kind, condition)),
    ...(spec.state ? [spec.state.map(state => stateNames[state]).join('或')] : []),
    ...(spec.isLate === true ? ['逾期'] : []),
    ...amountTexts(kind, spec),
    periodText(bound, year),
  ].join('，')
}

const stateNames: Readonly<Record<DeadlineState, string>> = {
  open: '未到期',
  due: '快到期',
  overdue: '已逾期',
  done: '已完成',
  closed: '已销号',
}

function conditionText(kind: Kind, condition: EventCondition): string {
  const label = kind.fields[condition.field]?.label ?? condition.field
  if ('isFilled' in condition) return `填了${label}`
  if ('is' in condition) return `${label}：${condition.is ? '是' : '否'}`
  if ('contains' in condition) return `${label}里有${condition.contains.map(word => `“${word}”`).join('或')}`
  return `${label}是${condition.in.join('或')}`
}

function amountTexts(kind: Kind, spec: FigureSpec): readonly string[] {
  const { sum, sumLines, average, unit } = spec
  if (average !== undefined) return [`${columnOf(kind, average).label}的平均数`]
  if (sum !== undefined) return [`${columnOf(kind, sum).label}合计（${unit}）`]
  if (!sumLines) return []
  const lines = kind.fields[sumLines.lines]
  const { where } = sumLines
  const label = (key: string): string => lines?.columns?.[key]?.label ?? key
  return [
    `${lines?.label ?? ''}中${where ? `${label(where.column)}是${where.in.join('或')}的` : ''}${label(sumLines.column)}合计（${unit}）`,
  ]
}

function periodText({ months }: BoundFigure, year: number): string {
  if (!months || (months.first === 1 && months.last === 12)) return `${year}年`
  if (months.first === months.last) return `${year}年${months.first}月`
  return `${year}年${months.first}月至${months.last}月`
}
