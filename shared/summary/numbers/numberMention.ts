export type NumberRole = 'figure' | 'date' | 'document' | 'title' | 'list' | 'other'

/** A number as a text says it. Offsets are UTF-16 units of the whole text. */
export type NumberMention = {
  /** With what belongs to it: 近千份, 30余次, 百分之八十. */
  readonly text: string
  readonly start: number
  readonly end: number
  /** 2.2万元 → 22000, 百分之八十 → 80; of 三四次 the smaller. */
  readonly value: number
  /** The larger one of 三四次. */
  readonly upTo: number | null
  /** 余, 多, 以上, 超过, 不少于. */
  readonly atLeast: boolean
  /** How the number is rounded where it is not said exactly; `below`: 近千份. */
  readonly about: 'around' | 'below' | null
  /** As written, without 万: 份, 元, %, 人次; '' where none is written. */
  readonly unit: string
  readonly role: NumberRole
}
