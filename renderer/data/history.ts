import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** One write of one row, with what it was and what it became. Append-only; each row carries the hash of the one before. */
export type HistoryRow = {
  /** Gap-free from 1. */
  readonly seq: number
  /** Rows of one commit share it: one entry, one undo. */
  readonly commit: string
  /** Clock of the write, ISO. */
  readonly at: string
  readonly who: string
  readonly why: string
  readonly table: 'records' | 'settings' | 'attachments'
  readonly id: string
  readonly before: unknown
  readonly after: unknown
  /** The commit that this one takes back, or null. */
  readonly undoes: string | null
  readonly previous: string
  readonly hash: string
}

export type ChainHead = { readonly seq: number; readonly hash: string }
export const emptyHead: ChainHead = { seq: 0, hash: '0'.repeat(64) }

/** Appends to the chain: gives the rows their numbers and hashes. */
export function chain(
  head: ChainHead,
  rows: readonly Omit<HistoryRow, 'seq' | 'previous' | 'hash'>[],
): readonly HistoryRow[] {
  let last = head
  return rows.map(row => {
    const body = { ...row, seq: last.seq + 1, previous: last.hash }
    const chained = { ...body, hash: hashOf(body) }
    last = chained
    return chained
  })
}

/** SHA-256 over the row's canonical JSON without its own hash, as hex. */
export function hashOf(row: Omit<HistoryRow, 'hash'>): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(row))))
}

/** Keys sorted at every depth, `undefined` left out: the same value always gives the same text. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
      : part,
  )
}
