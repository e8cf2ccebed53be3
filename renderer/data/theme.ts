const key = 'theme'

/** 大字高对比 is a matter of this PC and its screen, not of the archive. */
export function isHighContrast(): boolean {
  return localStorage.getItem(key) === 'contrast'
}

export function setHighContrast(isOn: boolean): void {
  if (isOn) localStorage.setItem(key, 'contrast')
  else localStorage.removeItem(key)
  applyTheme()
}

/** Puts the chosen look on the page; call once before anything is drawn. */
export function applyTheme(): void {
  if (isHighContrast()) document.documentElement.dataset['theme'] = 'contrast'
  else delete document.documentElement.dataset['theme']
}
