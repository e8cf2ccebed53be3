import type { Kind } from '../../kinds/kind'
import type { BoundFigure } from '../boundFigure'
import type { DraftArchive } from '../lint/draftArchive'
import type { Lexicon } from './lexicon'
import type { SpokenPeriod } from './spokenPeriod'

/** 相符、不符、查不到. */
export type Verdict = 'equal' | 'different' | 'unknown'

export type Judgement = {
  readonly verdict: Verdict
  readonly bound: BoundFigure | null
  /** Money in 元. */
  readonly value: number | null
  readonly recordIds: readonly string[]
}

export type Setting = {
  readonly archive: DraftArchive
  readonly lexicon: Lexicon
  readonly kinds: readonly Kind[]
  /** What the draft's title says: 2018年上半年工作总结. */
  readonly titlePeriod: SpokenPeriod | null
  readonly isOtherYear: boolean
}
