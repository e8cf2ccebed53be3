import type { EventCondition, FigureSpec, Kind } from '../../kinds/kind'
import type { Lexicon, Meaning } from './lexicon'
import { measuresOf } from './measuresOf'
import { neutralWords } from './neutralWords'
import type { Words } from './readWords'

/** One way to understand a number as a query, with how well the words carry it. */
export type Candidate = {
  readonly kind: Kind
  readonly spec: FigureSpec
  /** Signs of the words that name the subject. */
  readonly topic: number
  /** Signs of words that the query does not account for. */
  readonly left: number
}

/** Pieces of an enumeration: the words of each; those of one piece belong together. */
export type Pieces = readonly Words[]

export type Ask = {
  readonly kind: Kind
  /** Words of the number itself. */
  readonly own: Pieces
  /** Words of what was said before, where the number itself does not name its subject. */
  readonly inherited: Pieces
  readonly unit: string
}

/** All queries over records of the kind that the words can mean; none where they do not name the kind. */
export function candidatesOf(ask: Ask, lexicon: Lexicon): readonly Candidate[] {
  const { kind, own, inherited, unit } = ask
  const ownMeanings = meaningsIn(own, kind)
  const oldMeanings = meaningsIn(inherited, kind)
  const topic = topicOf(own, kind) || topicOf(inherited, kind)
  if (topic === 0) return []
  const left = leftIn(own, kind) + (topicOf(own, kind) > 0 ? 0 : leftIn(inherited, kind))
  const ownFields = new Set(
    ownMeanings.flatMap(one => (one.says === 'condition' ? [one.condition.field] : [])),
  )
  const wheres = [
    ...alternatives(own, kind),
    ...alternatives(inherited, kind).filter(group => group.every(one => !ownFields.has(one.field))),
  ].reduce<readonly (readonly EventCondition[])[]>(
    (all, group) => all.flatMap(where => group.map(one => [...where, one])).slice(0, 24),
    [[]],
  )
  const all = [...ownMeanings, ...oldMeanings]
  const states = all.flatMap(one => (one.says === 'state' ? [one] : []))[0]
  const measures = measuresOf(kind, unit, all, ownMeanings, lexicon.recordsOf(kind))
  return measures.flatMap(measure =>
    wheres.map(where => ({
      kind,
      topic,
      left,
      spec: {
        ...measure,
        ...(where.length > 0 ? { where: stocked(kind, where) } : stockedAlone(kind)),
        ...(states ? (states.states ? { state: states.states } : { isLate: true as const }) : {}),
      },
    })),
  )
}

function meaningsIn(pieces: Pieces, kind: Kind): readonly Meaning[] {
  return pieces.flatMap(piece =>
    piece.known.flatMap(one => one.meanings.filter(meaning => meaning.kind === kind)),
  )
}

function isTopic(word: string, meaning: Meaning): boolean {
  return (
    meaning.says === 'topic' ||
    meaning.says === 'item' ||
    meaning.says === 'state' ||
    (meaning.says === 'condition' && meaning.isTopic && !neutralWords.has(word))
  )
}

function topicOf(pieces: Pieces, kind: Kind): number {
  const words = pieces.flatMap(piece =>
    piece.known.filter(one =>
      one.meanings.some(meaning => meaning.kind === kind && isTopic(one.word, meaning)),
    ),
  )
  // The kind's own name says more than a category that is called so too.
  const isNamed = words.some(one =>
    one.meanings.some(meaning => meaning.kind === kind && meaning.says === 'topic'),
  )
  return words.reduce((sum, one) => sum + one.word.length, 0) + (isNamed ? 0.25 : 0)
}

/** Other people and other places: with such a word the number is another one, however short the word is. */
const narrowing =
  /(?:者|员|民|众|生|户|人|工|商|师|童|年|女|群|企业|公司|单位|家庭|部门|机构|行业|场所|食堂|店|铺|街|路|社区|村|镇|乡|校|小区|广场|公园|医院|市场|路口|路段|工地|车站|河|桥|楼|院|园|街道|组|队|厂|局|所|节|假|期|假期|节前|节后|期间)$|^节(?:前|后|日)/u

/** A word known only from other ledgers narrows the number in a way these records cannot tell. */
function leftIn(pieces: Pieces, kind: Kind): number {
  let left = 0
  for (const piece of pieces) {
    for (const word of piece.left) left += word.length + (narrowing.test(word) ? 3 : 0)
    for (const { word, meanings } of piece.known) {
      if (neutralWords.has(word) || meanings.some(meaning => meaning.kind === kind)) continue
      left +=
        word.length + (meanings.some(meaning => meaning.says === 'condition' && !meaning.isTopic) ? 3 : 0)
    }
  }
  return left
}

/** For each field that the words narrow: the conditions it may mean. Enumerated words of one field add up. */
function alternatives(pieces: Pieces, kind: Kind): readonly (readonly EventCondition[])[] {
  const groups: EventCondition[][] = []
  const wholeIn = new Map<string, string[]>()
  const topicPieces = pieces.filter(piece => topicOf([piece], kind) > 0)
  for (const piece of pieces)
    for (const { word, meanings } of piece.known) {
      const own = meanings.flatMap(one =>
        one.kind === kind && one.says === 'condition' && (one.isTopic || !neutralWords.has(word))
          ? [one]
          : [],
      )
      if (own.length === 0 || meanings.some(one => one.kind === kind && one.says === 'topic')) continue
      const chosen = own.some(one => one.isWhole) ? own.filter(one => one.isWhole) : own
      // 文明礼仪、健康教育培训: a piece that names the subject without the field opens it again.
      const isOpened = (field: string): boolean =>
        field === kind.title && topicPieces.some(other => other !== piece && !hasField(other, kind, field))
      const group = chosen.flatMap(({ condition }) => {
        if (isOpened(condition.field)) return []
        const others = enumerated(pieces, piece, kind, condition.field)
        return [widen(condition, others)]
      })
      if (group.length > 0) groups.push(unique(group))
      for (const { condition } of chosen) wholeIn.set(condition.field, [])
    }
  return uniqueGroups(groups)
}

function hasField(piece: Words, kind: Kind, field: string): boolean {
  return piece.known.some(({ meanings }) =>
    meanings.some(one => one.kind === kind && one.says === 'condition' && one.condition.field === field),
  )
}

/** Conditions on the same field in the other pieces of the enumeration. */
function enumerated(pieces: Pieces, piece: Words, kind: Kind, field: string): readonly EventCondition[] {
  return pieces
    .filter(other => other !== piece)
    .flatMap(other => other.known)
    .flatMap(({ meanings }) => {
      const own = meanings.flatMap(one =>
        one.kind === kind && one.says === 'condition' && one.condition.field === field ? [one] : [],
      )
      return (own.some(one => one.isWhole) ? own.filter(one => one.isWhole) : own).map(one => one.condition)
    })
}

function widen(condition: EventCondition, others: readonly EventCondition[]): EventCondition {
  if ('in' in condition)
    return {
      ...condition,
      in: [...new Set([...condition.in, ...others.flatMap(one => ('in' in one ? one.in : []))])].toSorted(),
    }
  if ('contains' in condition)
    return {
      ...condition,
      contains: [
        ...new Set([
          ...condition.contains,
          ...others.flatMap(one => ('contains' in one ? one.contains : 'in' in one ? one.in : [])),
        ]),
      ],
    }
  return condition
}

function unique<T>(items: readonly T[]): T[] {
  return [...new Map(items.map(item => [JSON.stringify(item), item])).values()]
}

function uniqueGroups(
  groups: readonly (readonly EventCondition[])[],
): readonly (readonly EventCondition[])[] {
  return unique(groups)
}

/** A stock is spoken of by what was handed out, unless the words say what came in. */
function stocked(kind: Kind, where: readonly EventCondition[]): readonly EventCondition[] {
  const movement = kind.stock?.movement
  if (movement === undefined || !kind.stock || where.some(one => one.field === movement)) return where
  return [...where, { field: movement, in: [kind.stock.outWord] }]
}

function stockedAlone(kind: Kind): { readonly where?: readonly EventCondition[] } {
  const where = stocked(kind, [])
  return where.length > 0 ? { where } : {}
}
