import type { DeadlineState } from './deadlineSpec'

/**
 * What a text may say of records of the kind only with proof beyond their number: 密度达标 stands on a 检测结论,
 * 全部整改到位 on every one being closed.
 */
export type ClaimSpec = {
  /** A sentence says it where it has a word of every group. */
  readonly says: readonly (readonly string[])[]
  /** A piece of evidence in at least one record of the year, or a state that every record has. */
  readonly needs: { readonly role: string } | { readonly states: readonly DeadlineState[] }
  /** What is missing, in words: 没有检测结论 */
  readonly lacks: string
}
