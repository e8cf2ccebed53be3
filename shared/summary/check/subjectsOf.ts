import type { Lexicon } from './lexicon'
import type { Setting } from './judgement'
import { candidatesOf, type Candidate, type Pieces } from './readings'
import { readWords } from './readWords'
import type { Statement } from './statements'

/**
 * What the number may be about, best carried by its words; `isNamed`: its own words say it. `narrower`: where they say
 * it only in general (参加活动 behind 卫生大扫除34次), what was said before makes it this.
 */
export type Subjects = {
  readonly candidates: readonly Candidate[]
  readonly narrower: readonly Candidate[]
  readonly isNamed: boolean
}

/** Own words first, then the words of earlier numbers and clauses of the sentence, at last the heading. */
export function subjectsOf(statement: Statement, { kinds, lexicon }: Setting): Subjects {
  const { lead, tail } = statement
  const unit = statement.mention.unit
  const ask = (own: Pieces, inherited: Pieces): readonly Candidate[] =>
    best(kinds.flatMap(kind => candidatesOf({ kind, own, inherited, unit }, lexicon)))
  const isNarrowed = /^(?:主要|全部|专项)?(?:用于|作为|帮扶|资助|支持|购买|改造|给)/u.test(tail)
  const leads = isNarrowed ? [`${lead}${tail}`] : [lead, `${lead}${tail}`]
  const named = leads.map(words => ({ words, candidates: ask(piecesOf(words, lexicon), []) }))
  const chosen = named.reduce((one, other) =>
    scoreOf(other.candidates) > scoreOf(one.candidates) ? other : one,
  )
  if (chosen.candidates.length > 0) {
    const candidates = withoutPlaceList(chosen.words, chosen.candidates, own => ask(own, []), lexicon)
    return { candidates, narrower: narrowerOf(candidates, statement, ask, lexicon), isNamed: true }
  }
  const own = piecesOf(`${lead}${tail}`, lexicon)
  for (const words of [...statement.before, ...statement.earlierWords]) {
    const candidates = ask(own, piecesOf(words, lexicon))
    if (candidates.length > 0) return { candidates, narrower: [], isNamed: false }
  }
  const candidates = ask(own, piecesOf(statement.heading, lexicon)).filter(one => one.left === 0)
  return { candidates, narrower: [], isNamed: false }
}

function narrowerOf(
  candidates: readonly Candidate[],
  { lead, before, earlierWords }: Statement,
  ask: (own: Pieces, inherited: Pieces) => readonly Candidate[],
  lexicon: Lexicon,
): readonly Candidate[] {
  if (candidates.some(({ spec }) => spec.sum === undefined || spec.where !== undefined)) return []
  for (const words of [...before, ...earlierWords]) {
    const found = ask(piecesOf(lead, lexicon), piecesOf(words, lexicon)).filter(
      one =>
        one.spec.where !== undefined &&
        candidates.some(({ kind, spec }) => kind === one.kind && spec.sum === one.spec.sum),
    )
    if (found.length > 0) return found
  }
  return []
}

function best(candidates: readonly Candidate[]): readonly Candidate[] {
  const top = scoreOf(candidates)
  return candidates.filter(one => scoreOf([one]) === top)
}

function scoreOf(candidates: readonly Candidate[]): number {
  return Math.max(...candidates.map(({ topic, left }) => topic * 2 - left))
}

function piecesOf(text: string, lexicon: Lexicon): Pieces {
  return text.split(/、|以及|和(?!创文)|及(?!时)/u).map(piece => readWords(piece, lexicon))
}

const placeList =
  /(?:在|深入|对|到|走进|进入|围绕)(?:[^、，]{2,12}、){2,}[^、，]{2,12}?(?=开展|组织|进行|举行|实施|清理|清扫|悬挂|张贴|发放|集中|设置)/u

/** 在责任区、网格、街道开展…: three places and more that the records do not name so are a manner of saying everywhere. */
function withoutPlaceList(
  words: string,
  named: readonly Candidate[],
  ask: (own: Pieces) => readonly Candidate[],
  lexicon: Lexicon,
): readonly Candidate[] {
  if (named.every(one => one.left <= 2) || !placeList.test(words)) return named
  const everywhere = ask(piecesOf(words.replace(placeList, ''), lexicon))
  return everywhere.length > 0 ? everywhere : named
}
