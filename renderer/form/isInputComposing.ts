/** Is this change of an input only a preedit, that the input method may still turn into something else? */
export function isInputComposing(event: Event): boolean {
  return event instanceof InputEvent && event.isComposing
}
