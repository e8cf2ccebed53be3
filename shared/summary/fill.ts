import { columnOf } from '../domain/columnOf'
import type { ArchiveRecord } from '../domain/record'
import type { Period } from '../figures/period'
import type { Kind } from '../kinds/kind'
import { blockText, isFigureToken, textOf, type Part } from './boundText'
import { askInWords } from './askInWords'
import { factParts, phraseParts } from './factParts'
import { figureParts, lineSums, listed, unitSums } from './figureParts'
import { groupsOf } from './groups'
import { chineseNumber } from './headingNumbers'
import { oftenText } from './oftenText'
import { ownWordText } from './ownWordText'
import type { PatternNode } from './pattern'
import { recordsFor } from './periodRecords'
import type { Loop, Query, RecordQuery } from './query'
import { readEach } from './readEach'
import { readQuery } from './readQuery'
import type { SummaryArchive } from './summaryArchive'

/** What a sentence asked for and the records do not have. `kind`: where it would be registered. */
export type Missing = {
  readonly words: string
  readonly kind: string | null
  /** The outline itself is wrong there. */
  readonly isMistake: boolean
}

export type Filled = { readonly parts: readonly Part[]; readonly missing: readonly Missing[] }

export type Scope = {
  readonly archive: SummaryArchive
  readonly period: Period
  readonly loop: Loop | null
  /** Inside 逐条. */
  readonly record: ArchiveRecord | null
  /** Which of how many the loop is at. */
  readonly turn: { readonly number: number; readonly of: number } | null
}

/** Words and tokens of a sentence; where something is missing the sentence cannot stand. */
export function fill(nodes: readonly PatternNode[], scope: Scope): Filled {
  const parts: Part[] = []
  const missing: Missing[] = []
  for (const node of nodes) {
    const filled = fillNode(node, scope)
    if (node.type === 'optional' && isRepeatedTotal(parts, filled.parts)) continue
    parts.push(...filled.parts)
    missing.push(...filled.missing)
  }
  return { parts, missing }
}

function fillNode(node: PatternNode, scope: Scope): Filled {
  if (node.type === 'text') return whole([{ text: node.text }])
  if (node.type === 'ask') return fillAsk(node.ask, scope)
  if (node.type === 'each') return fillEach(node, scope)
  if (node.type === 'listed') return fillListed(node, scope)
  // 〔2018〕 asks for nothing: it is the year of a document number.
  if (node.inside.every(inner => inner.type === 'text'))
    return whole([{ text: '〔' }, ...fill(node.inside, scope).parts, { text: '〕' }])
  const filled = fill(node.inside, scope)
  const mistakes = filled.missing.filter(one => one.isMistake)
  return filled.missing.length === 0 ? filled : { parts: [], missing: mistakes }
}

function whole(parts: readonly Part[]): Filled {
  return { parts, missing: [] }
}

function lacking(words: string, kind: Kind | null, isMistake = false): Filled {
  return { parts: [], missing: [{ words, kind: kind?.id ?? null, isMistake }] }
}

function fillListed({ items, between }: Extract<PatternNode, { type: 'listed' }>, scope: Scope): Filled {
  const all = items.map(item => fill(item, scope))
  const mistakes = all.flatMap(item => item.missing.filter(one => one.isMistake))
  const found = all.filter(item => item.missing.length === 0)
  const missing = found.length === 0 ? all.flatMap(item => item.missing).slice(0, 1) : mistakes
  const parts = listed(
    found.map(item => item.parts),
    between,
  )
  return { parts, missing }
}

/** 〔，共6000元〕 behind a single 6000元 says nothing new. */
function isRepeatedTotal(before: readonly Part[], total: readonly Part[]): boolean {
  const figures = (parts: readonly Part[]): readonly string[] =>
    parts.flatMap(part => ('token' in part && isFigureToken(part.token) ? [textOf(part.token)] : []))
  const [said, again] = [figures(before), figures(total)]
  const opens = /^[，、]?(?:一|累计)?共/u.test(blockText({ style: 'paragraph', parts: total }))
  return opens && said.length === 1 && again.length === 1 && said[0] === again[0]
}

function fillAsk(ask: string, scope: Scope): Filled {
  if (ask === '序号') return whole(plainPart(turnText(scope.turn)))
  if (scope.loop && ask === '台账') return whole([{ text: scope.loop.kind.label }])
  if (scope.loop && ask === '各项合计') return orMissing(allSums(scope.loop, scope), ask, scope.loop.kind)
  const reading = readQuery(ask, scope.archive.kinds, scope.loop)
  if (!reading.ok) return lacking(reading.problem, null, true)
  const { query } = reading
  if (query.type === 'exists' && recordsFor(query.of, scope.period, scope.archive).length > 0)
    return whole([])
  const parts = answer(query, scope)
  return query.type === 'word' ? whole(parts) : orMissing(parts, ask, 'of' in query ? query.of.kind : null)
}

function orMissing(parts: readonly Part[], ask: string, kind: Kind | null): Filled {
  return parts.length > 0 ? whole(parts) : lacking(askInWords(ask, kind), kind)
}

/** Every sum that the ledger declares, with its column's name. */
function allSums(of: RecordQuery, { period, archive }: Scope): readonly Part[] {
  return listed(
    of.kind.figures.flatMap(spec => {
      if (spec.sum === undefined) return []
      const parts = figureParts(of, spec, 'exact', period, archive)
      return parts.length === 0 ? [] : [[{ text: columnOf(of.kind, spec.sum).label }, ...parts]]
    }),
  )
}

function answer(query: Query, scope: Scope): readonly Part[] {
  const { archive, period, record } = scope
  if (query.type === 'word') return plainPart(ownWordText(query.word, archive, period))
  if (query.type === 'phrase') return phraseParts(query.phrases, period, archive)
  if (query.type === 'exists') return []
  if (query.type === 'figure') return figureParts(query.of, query.spec, query.form, period, archive)
  if (query.type === 'sums') return unitSums(query.of, query.field, period, archive)
  if (query.type === 'lineSums') return lineSums(query.of, query.table, period, archive)
  if (query.type === 'often') {
    const days = recordsFor(query.of, period, archive).flatMap(({ date }) => (date === '' ? [] : [date]))
    return plainPart(oftenText(query.every, days, archive.year, period, archive.context.today))
  }
  const isOwn = record !== null && query.of.kind.id === record.kind
  const parts = factParts(query, period, archive, isOwn ? record : null)
  return isOwn && isInTitle(query.of.kind, query.ref, record, parts) ? [] : parts
}

/** 一是, 二是; nothing where there is only one. */
function turnText(turn: Scope['turn']): string {
  return turn === null || turn.of < 2 ? '' : `${chineseNumber(turn.number)}是`
}

function plainPart(text: string): readonly Part[] {
  return text === '' ? [] : [{ text }]
}

/** Beside its title a record's place need not be named where the title names it. */
function isInTitle(kind: Kind, ref: string, record: ArchiveRecord, parts: readonly Part[]): boolean {
  if (ref === kind.title) return false
  const title = record.data[kind.title]
  const text = blockText({ style: 'paragraph', parts })
  return typeof title === 'string' && text !== '' && title.includes(text)
}

function fillEach(node: Extract<PatternNode, { type: 'each' }>, scope: Scope): Filled {
  if (node.ask === '逐台账')
    return fillTurns(node, ownLedgerTurns(scope), 12, lacking('自设台账', null), scope)
  const reading = readEach(node.ask, scope.archive.kinds)
  if (!reading.ok) return lacking(reading.problem, null, true)
  const { of, by, atMost, atLeast } = reading
  const turns =
    by === null
      ? recordsFor(of, scope.period, scope.archive).map(record => ({ loop: of, record }))
      : groupsOf(of, by, atLeast, scope.period, scope.archive).map(condition => ({
          loop: { ...of, conditions: [...of.conditions, condition] },
          record: null,
        }))
  return fillTurns(node, turns, atMost, lacking(askInWords(node.ask, of.kind), of.kind), scope)
}

type Turn = Pick<Scope, 'loop' | 'record'>

/** 逐台账: the ledgers that the archivist added herself. */
function ownLedgerTurns({ archive }: Scope): readonly Turn[] {
  return archive.kinds
    .filter(kind => kind.isOwn === true)
    .map(kind => ({ loop: { kind, conditions: [], isInForce: false }, record: null }))
}

function fillTurns(
  node: Extract<PatternNode, { type: 'each' }>,
  all: readonly Turn[],
  atMost: number,
  nothing: Filled,
  scope: Scope,
): Filled {
  const filled = all.map((one, index) =>
    fill(node.inside, { ...scope, ...one, turn: { number: index + 1, of: all.length } }),
  )
  const mistakes = filled.flatMap(one => one.missing.filter(({ isMistake }) => isMistake)).slice(0, 1)
  const found = filled.filter(one => one.missing.length === 0)
  if (found.length === 0) return mistakes.length > 0 ? { parts: [], missing: mistakes } : nothing
  const shown = found.slice(0, atMost)
  const parts = listed(
    shown.map(one => one.parts),
    node.between,
  )
  return { parts: found.length > shown.length ? [...parts, { text: '等' }] : parts, missing: mistakes }
}
