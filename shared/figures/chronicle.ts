import { columnOf, isFilled } from '../domain/columnOf'
import type { Day } from '../domain/day'
import type { ArchiveRecord } from '../domain/record'
import type { FieldContext } from '../fields/field'
import type { ChronicleSpec, Kind, SentencePart } from '../kinds/kind'
import { holds } from './holds'
import { firstMonth, isInMonths, lastMonth, periodName, quartersIn, type Period } from './period'

export type ChronicleInput = {
  readonly year: number
  readonly period: Period
  readonly kinds: readonly Kind[]
  /** Of the year, any kind, any order. */
  readonly records: readonly ArchiveRecord[]
  readonly context: FieldContext
}

/** One event of the year in one sentence, with the record that proves it. */
export type ChronicleEvent = {
  readonly kind: Kind
  readonly record: ArchiveRecord
  readonly date: Day
  readonly sentence: string
  /** 依据: the document's number, or which evidence there is; '' when there is none yet. */
  readonly basis: string
}

export type ChronicleQuarter = {
  readonly period: Period
  /** 第二季度 */
  readonly name: string
  readonly events: readonly ChronicleEvent[]
}

/** 大事记: what the records of the year tell, by quarter, in order of the days. */
export function chronicle(input: ChronicleInput): readonly ChronicleQuarter[] {
  const { period, year } = input
  return quartersIn(period).map(quarter => {
    const first = Math.max(firstMonth(quarter), firstMonth(period))
    const last = Math.min(lastMonth(quarter), lastMonth(period))
    return {
      period: quarter,
      name: periodName(quarter),
      events: input.kinds
        .flatMap(kind =>
          input.records
            .filter(record => record.kind === kind.id && isInMonths(record, year, first, last))
            .flatMap(record => eventOf(kind, record, input.context)),
        )
        .toSorted((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0)),
    }
  })
}

/** None for everyday work and for a record whose title is still missing. */
function eventOf(kind: Kind, record: ArchiveRecord, context: FieldContext): readonly ChronicleEvent[] {
  const { chronicle: spec, title } = kind
  if (!spec || !isFilledIn(kind, title, record)) return []
  const chosen = spec.sentences.find(({ where = [] }) =>
    where.every(one => holds(kind, one, record, context)),
  )
  if (!chosen) return []
  const sentence = sentenceOf(kind, chosen.parts, record, context)
  return [{ kind, record, date: record.date, sentence, basis: basisOf(kind, spec, record, context) }]
}

function isFilledIn(kind: Kind, key: string, record: ArchiveRecord): boolean {
  const field = kind.fields[key]
  return field !== undefined && isFilled(field, record.data[key])
}

/** A place or subject that the title says already is not said twice. */
function sentenceOf(
  kind: Kind,
  parts: readonly SentencePart[],
  record: ArchiveRecord,
  context: FieldContext,
): string {
  const title = columnOf(kind, kind.title).text(record.data, context)
  const said = parts.map(({ before = '', from, after = '' }) => {
    const text = columnOf(kind, from).text(record.data, context)
    if (from === kind.title) return `${before}${oneLine(text)}${after}`
    return text === '' || title.includes(text) ? '' : `${before}${closeUp(oneLine(text))}${after}`
  })
  // An own ledger's event may be told by words that its title has already.
  const whole = said.join('') === '' ? oneLine(title) : said.join('')
  return `${whole.replace(/[。，；\s]+$/u, '')}。`
}

function basisOf(kind: Kind, spec: ChronicleSpec, record: ArchiveRecord, context: FieldContext): string {
  const refs = [...(spec.basis ?? []), 'evidence.roles']
  for (const ref of refs) {
    const text = oneLine(columnOf(kind, ref).text(record.data, context))
    if (text !== '') return text
  }
  return ''
}

/** 4 车 → 4车: in a sentence a number stands close to its words. */
function closeUp(text: string): string {
  return text.replace(/(?<=\d) +(?=\p{Script=Han})|(?<=\p{Script=Han}) +(?=\d)/gu, '')
}

function oneLine(text: string): string {
  return text.replace(/\s*\n+\s*/gu, ' ').trim()
}
