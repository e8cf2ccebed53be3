import type { ArchiveRecord } from '../domain/record'
import type { FieldContext } from '../fields/field'
import type { Condition, FigureSpec, Kind } from '../kinds/kind'
import { evaluateBound, type BoundFigure } from './boundFigure'
import { describeBound } from './describeBound'

/** A figure that a number of a text can be bound to. */
export type FigureChoice = {
  readonly bound: BoundFigure
  /** 活动，类别是卫生大扫除，2018年 */
  readonly words: string
  readonly value: number
}

export type ChoiceInput = {
  readonly year: number
  /** Those of a half or a quarter; without them the whole year. */
  readonly months?: { readonly first: number; readonly last: number }
  readonly kinds: readonly Kind[]
  readonly records: readonly ArchiveRecord[]
  readonly context: FieldContext
}

/** More words than this are names, not sorts. */
const mostWords = 30

/**
 * Every figure of a period that has anything to say: how many records a kind has, the figures that it declares, and
 * each of them by the words chosen in its records.
 */
export function figureChoices(input: ChoiceInput): readonly FigureChoice[] {
  return input.kinds
    .filter(kind => kind.date !== null && kind.isComposed !== true)
    .flatMap(kind => {
      const records = input.records.filter(record => record.kind === kind.id)
      return records.length === 0 ? [] : choicesOf(kind, records, input)
    })
}

function choicesOf(
  kind: Kind,
  records: readonly ArchiveRecord[],
  input: ChoiceInput,
): readonly FigureChoice[] {
  const count: FigureSpec = { id: `${kind.id}.count`, label: kind.label, unit: kind.unit }
  const splits = splitsOf(kind, records)
  const specs = [count, ...kind.figures].flatMap(spec => [
    spec,
    ...splits.flatMap(split => narrowed(spec, split)),
  ])
  const known = new Set<string>()
  return specs.flatMap(spec => {
    const bound = { kind: kind.id, spec, ...(input.months ? { months: input.months } : {}) }
    const words = describeBound(bound, input.year)
    if (known.has(words)) return []
    known.add(words)
    const { value } = evaluateBound(bound, input.year, records, input.context)
    return value === 0 ? [] : [{ bound, words, value }]
  })
}

function splitsOf(kind: Kind, records: readonly ArchiveRecord[]): readonly Condition[] {
  return Object.entries(kind.fields).flatMap(([field, { type }]) => {
    if (type !== 'choice' && type !== 'manyChoice') return []
    const words = new Set(records.flatMap(record => wordsIn(record.data[field])))
    return words.size > mostWords ? [] : [...words].map(word => ({ field, in: [word] }))
  })
}

/** A figure that asks about the field already is not asked twice. */
function narrowed(spec: FigureSpec, split: Condition): readonly FigureSpec[] {
  if (spec.where?.some(condition => condition.field === split.field)) return []
  const word = 'in' in split ? split.in.join('') : ''
  const where = [...(spec.where ?? []), split]
  return [{ ...spec, id: `${spec.id}.${split.field}.${word}`, label: `${spec.label}·${word}`, where }]
}

function wordsIn(value: unknown): readonly string[] {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value]
  return values.filter((word): word is string => typeof word === 'string' && word !== '')
}
