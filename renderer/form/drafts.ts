/** What has been typed and is not yet written. */
type Pending = { readonly settle: () => Promise<void> }

const texts = new Set<() => void>()
const pending = new Set<Pending>()
const listeners = new Set<() => void>()

/** For the status bar, which must not say 已保存 while something is still only typed. */
export function watchDrafts(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** A text that is only read when its field is left (a day, a name). Answers how to take it out again. */
export function registerText(settle: () => void): () => void {
  texts.add(settle)
  return () => texts.delete(settle)
}

export function registerDraft(draft: Pending): void {
  pending.add(draft)
  listeners.forEach(listener => listener())
}

export function forgetDraft(draft: Pending): void {
  pending.delete(draft)
  listeners.forEach(listener => listener())
}

export function hasDrafts(): boolean {
  return pending.size > 0
}

/** Reads and saves everything typed so far: before the window closes, before undo, on Ctrl+S. Resolves when it is written. */
export async function flushDrafts(): Promise<void> {
  for (const settle of [...texts]) settle()
  await Promise.all([...pending].map(draft => draft.settle()))
}
