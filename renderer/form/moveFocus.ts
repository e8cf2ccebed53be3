/** Things of a form that Enter goes to, in the order of the page. */
const stops = 'input:not([type=hidden]), textarea, [role=radio][tabindex="0"], [role=checkbox][tabindex="0"]'

/** Puts the caret into the next (or the one before) field of the form; false at either end. */
export function moveFocus(from: Element, step: 1 | -1): boolean {
  const form = from.closest('[data-form]')
  if (!form) return false
  const all = [...form.querySelectorAll<HTMLElement>(stops)].filter(
    stop => stop.tabIndex >= 0 && isVisible(stop),
  )
  const at = all.indexOf(from.closest<HTMLElement>(stops) ?? document.body)
  const next = at < 0 ? undefined : all[at + step]
  if (!next) return false
  next.focus()
  if (next instanceof HTMLInputElement) next.select()
  return true
}

function isVisible(element: HTMLElement): boolean {
  return element.checkVisibility()
}
