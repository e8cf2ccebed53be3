import type { Reference } from '../fields/reference'
import type { Kind } from '../kinds/kind'
import { yearOf, longDay } from './day'
import { findingsOf, type Finding } from './findings'
import { foldText } from './fold'
import type { OpensSpec } from './opensSpec'
import type { ArchiveRecord, Data } from './record'
import { recordTitle } from './recordTitle'

export type OpeningContext = {
  readonly other: Kind
  /** Live records of the other kind, oldest first. */
  readonly others: readonly ArchiveRecord[]
  /** Live records of the kind that says who answers for a place. */
  readonly places: readonly ArchiveRecord[]
  readonly list: (key: string) => readonly string[]
}

/** Records of the other kind that point to this one. */
export function openedBy(
  spec: OpensSpec,
  record: ArchiveRecord,
  others: readonly ArchiveRecord[],
): readonly ArchiveRecord[] {
  return others.filter(other => {
    const back = other.data[spec.back]
    return typeof back === 'object' && back !== null && 'id' in back && back.id === record.id
  })
}

/** What a press would make now: one for each finding that has none yet. */
export function recordsToOpen(
  kind: Kind,
  spec: OpensSpec,
  record: ArchiveRecord,
  context: OpeningContext,
): readonly Data[] {
  const findings = withoutNotice(spec, findingsOf(spec, record.data), openedBy(spec, record, context.others))
  const back: Reference = { id: record.id, text: referenceText(kind, record) }
  const copied = Object.fromEntries(
    Object.entries(spec.copies).flatMap(([key, from]) =>
      record.data[from] === undefined ? [] : [[key, record.data[from]]],
    ),
  )
  const latest = context.others.at(-1)
  const asLast = Object.fromEntries(
    spec.asLast.flatMap(key => (latest?.data[key] === undefined ? [] : [[key, latest.data[key]]])),
  )
  const numbers = numbersAfter(spec, record.year, context.others)
  return findings.map((finding, at) => ({
    [spec.what]: finding.what,
    ...(finding.item === '' ? {} : { [spec.item]: finding.item }),
    [spec.number.field]: numbers(at),
    [spec.back]: back,
    ...copied,
    ...answerableFor(spec, record, finding, context),
    ...spec.fixed,
    ...asLast,
  }))
}

/** 2018年2月9日 全局卫生检查: titles repeat, days tell them apart. */
export function referenceText(kind: Kind, record: ArchiveRecord): string {
  const title = recordTitle(kind, record)
  return record.date === '' ? title : `${longDay(record.date)} ${title}`
}

/** A notice answers for the finding of its own words, or else for one of its item: its words may have been changed since. */
function withoutNotice(
  spec: OpensSpec,
  findings: readonly Finding[],
  opened: readonly ArchiveRecord[],
): readonly Finding[] {
  const left = [...opened]
  const takeOut = (isIt: (data: Data) => boolean): boolean => {
    const at = left.findIndex(record => isIt(record.data))
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  }
  const bySaid = findings.filter(({ what }) => !takeOut(data => sameWord(data[spec.what], what)))
  return bySaid.filter(({ item }) => item === '' || !takeOut(data => sameWord(data[spec.item], item)))
}

function sameWord(value: unknown, word: string): boolean {
  return typeof value === 'string' && foldText(value) === foldText(word)
}

/** The place named in the finding, the longest name first; else the place of the whole record. */
function answerableFor(
  { answerable }: OpensSpec,
  record: ArchiveRecord,
  { what }: Finding,
  { other, places, list }: OpeningContext,
): Data {
  const titleKey = answerable.takes[answerable.place] ?? ''
  const at = record.data[answerable.at]
  const place = typeof at === 'string' ? at : ''
  const standing = places.filter(({ data }) => {
    const until = data[answerable.until]
    return typeof until !== 'string' || record.date === '' || record.date <= until
  })
  const nameOf = ({ data }: ArchiveRecord): string => {
    const name = data[titleKey]
    return typeof name === 'string' ? foldText(name) : ''
  }
  const named = standing
    .filter(one => nameOf(one).length > 1 && foldText(what).includes(nameOf(one)))
    .toSorted((one, next) => nameOf(next).length - nameOf(one).length)[0]
  const found = named ?? standing.find(one => nameOf(one) !== '' && nameOf(one) === foldText(place))
  if (!found) {
    // An inspection of one 股室: the place itself is who answers for it.
    const words = Object.keys(answerable.takes).filter(key => {
      const field = other.fields[key]
      return field?.type === 'choice' && list(field.list ?? '').includes(place)
    })
    return place === '' ? {} : Object.fromEntries([answerable.place, ...words].map(key => [key, place]))
  }
  return Object.fromEntries(
    Object.entries(answerable.takes).flatMap(([key, from]) =>
      found.data[from] === undefined ? [] : [[key, found.data[from]]],
    ),
  )
}

/** Counts on from the highest number of the year, in the way that one was written. */
function numbersAfter(
  { number }: OpensSpec,
  year: number,
  others: readonly ArchiveRecord[],
): (at: number) => string {
  let best = { before: '', count: 0, after: '' }
  for (const other of others) {
    const written = other.data[number.field]
    const otherYear = other.year === 0 && other.date !== '' ? yearOf(other.date) : other.year
    const parts = typeof written === 'string' ? /^(.*?)(\d{1,6})(\D*)$/su.exec(written) : null
    if (!parts || otherYear !== year) continue
    const [, before = '', digits = '', after = ''] = parts
    if (Number(digits) > best.count) best = { before, count: Number(digits), after }
  }
  const first = /^(.*?)(\d+)(\D*)$/su.exec(number.first.replace('{年}', String(year)))
  if (best.count === 0 && first) best = { before: first[1] ?? '', count: 0, after: first[3] ?? '' }
  return at => `${best.before}${best.count + 1 + at}${best.after}`
}
