import type { FigureSpec } from '../kinds/kind'

/**
 * A number of the text: the query behind it (a `BoundFigure`, written out here because the field type that holds the
 * text must not depend on what evaluates figures) and what it gave when it was written, in the unit written: money in 元.
 */
export type FigureToken = {
  readonly bound: {
    readonly kind: string
    readonly spec: FigureSpec
    readonly months?: { readonly first: number; readonly last: number }
  }
  readonly value: number
  /** 'about' writes 34 as 30余; the exact number stays in `value`. */
  readonly form: 'exact' | 'about'
}

/**
 * How a fact is written: as the field's own text; a day with or without the year, as a month; a title within 《》; a phrase
 * that stands somewhere in the field (第30个爱国卫生月).
 */
export type FactForm = 'text' | 'day' | 'longDay' | 'month' | 'book' | 'phrase'

/** A date, document number, theme, place or name that stands in one record. `ref` as `factText` reads it. */
export type FactToken = {
  readonly fact: { readonly record: string; readonly ref: string; readonly as: FactForm }
  readonly shown: string
}

export type Token = FigureToken | FactToken

/** Typed text (`isConfirmed`: she said that the numbers in it are hers), or a token. */
export type Part = { readonly text: string; readonly isConfirmed?: true } | { readonly token: Token }

export type BlockStyle = 'title' | 'heading1' | 'heading2' | 'paragraph'

export type Block = {
  readonly style: BlockStyle
  readonly parts: readonly Part[]
  /** Which pattern of the outline wrote it; none for a paragraph that she added. */
  readonly pattern?: string
  /** Changed by hand: writing again from newer records leaves it alone. */
  readonly isOwn?: true
}

/** The text of a summary. `written`: every pattern that ever wrote a block here, so that one she struck out stays out. */
export type BoundText = { readonly blocks: readonly Block[]; readonly written?: readonly string[] }

export function isFigureToken(token: Token): token is FigureToken {
  return 'bound' in token
}

/** What stands on paper: 34次, 30余次, 6000元, 7月5日. */
export function textOf(token: Token): string {
  if (!isFigureToken(token)) return token.shown
  return `${numberText(token)}${token.bound.spec.unit}`
}

/** 34 → 30余 from 20 on; 30, 7 and 34.5 are written as they are. */
function numberText({ value, form }: FigureToken): string {
  const isRound = !Number.isInteger(value) || value < 20 || value % 10 === 0
  return form === 'exact' || isRound ? String(value) : `${value - (value % 10)}余`
}

export function partText(part: Part): string {
  return 'token' in part ? textOf(part.token) : part.text
}

export function blockText(block: Block): string {
  return block.parts.map(partText).join('')
}

/** The whole text, a line a block: for search, copying and checking. */
export function plainText(text: BoundText): string {
  return text.blocks.map(blockText).join('\n')
}
