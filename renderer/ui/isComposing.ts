import type { KeyboardEvent } from 'react'

/** True while an input method owns the key: its Enter commits a candidate and must do nothing else. */
export function isComposing(event: KeyboardEvent | globalThis.KeyboardEvent): boolean {
  const native = 'nativeEvent' in event ? event.nativeEvent : event
  // 229 is what Chromium sends for keys an input method has taken, also before isComposing turns true.
  return native.isComposing || native.keyCode === 229
}
