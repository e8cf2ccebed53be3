/** What the status bar says about saving; always the truth. */
export type SaveState =
  | { readonly is: 'idle' }
  | { readonly is: 'saving'; readonly since: number }
  | { readonly is: 'saved'; readonly at: Date }
  | { readonly is: 'failed'; readonly reason: string }

/** A storage error in the archivist's words. */
export function storageReason(error: unknown): string {
  const name = error instanceof Error ? error.name : ''
  if (name === 'QuotaExceededError') return '磁盘满'
  if (name === 'DatabaseClosedError' || name === 'InvalidStateError') return '数据库已关闭'
  if (name === 'TimeoutError') return '数据库没有回应'
  return '数据库写不进去'
}
