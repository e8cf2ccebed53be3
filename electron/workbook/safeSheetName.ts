/** Excel's limit, counted in UTF-16 units. */
const longest = 31

/**
 * A tab's name that Excel, WPS and the print titles accept: ExcelJS does not double an apostrophe, which would break
 * the repeated header, so there is none. `taken` holds the names given so far, in lower case.
 */
export function safeSheetName(wanted: string, taken: ReadonlySet<string>): string {
  const plain = wanted
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Surrogate}\ufffe\uffff]/gu, '')
    .replace(/[‘’']/gu, '')
    .replace(/[\\/?*[\]:]/gu, '_')
    .trim()
  // Excel keeps the name History for itself.
  const named = plain === '' || /^_+$/u.test(plain) || /^history$/iu.test(plain) ? `表${plain}` : plain
  const first = cut(named, longest)
  if (!taken.has(first.toLowerCase())) return first
  for (let count = 2; ; count += 1) {
    const ending = `（${count}）`
    const next = cut(named, longest - ending.length) + ending
    if (!taken.has(next.toLowerCase())) return next
  }
}

function cut(text: string, units: number): string {
  let kept = ''
  for (const character of text) {
    if (kept.length + character.length > units) break
    kept += character
  }
  return kept.trim()
}
