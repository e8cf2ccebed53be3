import type { Day } from '../../shared/domain/day'

export type Question = {
  /** The file to look at. */
  readonly file: string
  /** `sample`, or the path of an archive file of the same form. */
  readonly archive: string
  readonly today: Day
}

export type Answer = { readonly json: unknown } | { readonly refused: string }
