import type { ArchiveRecord } from '../../../shared/domain/record'
import { kindOf } from '../../../shared/kinds/index'
import type { BoundFigure } from '../../../shared/summary/boundFigure'
import type { Figures } from './useFigures'

/** More words than this are a list, not a split. */
const mostWords = 8
const mostRows = 2

type BreakdownRowsProps = {
  readonly bound: BoundFigure
  readonly records: readonly ArchiveRecord[]
  readonly figures: Figures
}

/** How the figure splits by the choices of its records: 按地点类别 社区网格 20，机关 8，街道 6. */
export function BreakdownRows({ bound, records, figures }: BreakdownRowsProps) {
  return splitsOf(bound, records)
    .slice(0, mostRows)
    .map(({ field, label, words }) => {
      const parts = words
        .map(word => ({ word, figure: figures.figureOf(withCondition(bound, field, word)) }))
        .sort((a, b) => (b.figure?.value ?? 0) - (a.figure?.value ?? 0))
      return (
        <div key={field} className="summary-split">
          <dt>按{label}</dt>
          <dd>{parts.map(({ word, figure }) => `${word} ${figure?.value ?? 0}`).join('，')}</dd>
        </div>
      )
    })
}

type Split = { readonly field: string; readonly label: string; readonly words: readonly string[] }

/** Choices that really part the records, and that the query has not chosen already. */
function splitsOf(bound: BoundFigure, records: readonly ArchiveRecord[]): readonly Split[] {
  const asked = new Set((bound.spec.where ?? []).map(condition => condition.field))
  return Object.entries(kindOf(bound.kind).fields).flatMap(([field, { type, label }]) => {
    if (type !== 'choice' || asked.has(field)) return []
    const words = [...new Set(records.flatMap(record => wordOf(record.data[field])))]
    return words.length > 1 && words.length <= mostWords ? [{ field, label, words }] : []
  })
}

function wordOf(value: unknown): readonly string[] {
  return typeof value === 'string' && value !== '' ? [value] : []
}

function withCondition(bound: BoundFigure, field: string, word: string): BoundFigure {
  return { ...bound, spec: { ...bound.spec, where: [...(bound.spec.where ?? []), { field, in: [word] }] } }
}
