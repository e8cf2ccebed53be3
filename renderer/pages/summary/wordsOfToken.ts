import { longDay } from '../../../shared/domain/day'
import { recordTitle } from '../../../shared/domain/recordTitle'
import { kindOf } from '../../../shared/kinds/index'
import { isFigureToken, type Token } from '../../../shared/summary/boundText'
import { describeBound } from '../../../shared/summary/describeBound'
import type { Figures } from './useFigures'

/** Where a token comes from, in words: the query of a figure, the record of a fact. */
export function wordsOfToken(token: Token, figures: Figures): string {
  if (isFigureToken(token)) {
    return figures.figureOf(token.bound) === null
      ? `${token.bound.spec.label}，这个台账已经收起`
      : describeBound(token.bound, figures.year)
  }
  const record = figures.recordOf(token.fact.record)
  if (!record)
    return figures.staleOf(token) === undefined ? '那条记录已经删除，别的记录也这样写' : '那条记录已经删除'
  const kind = kindOf(record.kind)
  const label = kind.fields[token.fact.ref.split(/[.|]/)[0] ?? '']?.label ?? ''
  const day = record.date === '' ? '' : `${longDay(record.date)} `
  return `${kind.label}“${day}${recordTitle(kind, record)}”的${label}`
}
