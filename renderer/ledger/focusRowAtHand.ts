/** The row that had the keyboard is gone, or was left: the one at hand has it, or the list's button when there is none. */
export function focusRowAtHand(): void {
  requestAnimationFrame(() => {
    const row = document.querySelector<HTMLElement>('.record-row[tabindex="0"]')
    ;(row ?? document.querySelector<HTMLElement>('.ledger-empty button'))?.focus({ preventScroll: true })
  })
}
