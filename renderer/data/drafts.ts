/** What has been typed and is not yet written. */
type Pending = { readonly settle: () => Promise<void> }

const texts = new Set<() => void>()
/** Those of the texts that may still be read, so that nothing says 已保存 while they stand there. */
const unsaved = new Set<() => void>()
const pending = new Set<Pending>()
const listeners = new Set<() => void>()

/** For the status bar, which must not say 已保存 while something is still only typed. */
export function watchDrafts(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/**
 * A text that is only read when its field is left (a day, a name). Answers how to take it out again. A text that has been
 * refused is not `isUnsaved`: its reason stands under it, and waiting saves it no more.
 */
export function registerText(settle: () => void, isUnsaved = false): () => void {
  texts.add(settle)
  if (isUnsaved) unsaved.add(settle)
  tell()
  return () => {
    texts.delete(settle)
    unsaved.delete(settle)
    tell()
  }
}

export function registerDraft(draft: Pending): void {
  pending.add(draft)
  tell()
}

export function forgetDraft(draft: Pending): void {
  pending.delete(draft)
  tell()
}

function tell(): void {
  listeners.forEach(listener => listener())
}

export function hasDrafts(): boolean {
  return pending.size > 0 || unsaved.size > 0
}

/** Reads and saves everything typed so far: before the window closes, before undo, on Ctrl+S. Resolves when it is written. */
export async function flushDrafts(): Promise<void> {
  for (const settle of [...texts]) settle()
  await Promise.all([...pending].map(draft => draft.settle()))
}
