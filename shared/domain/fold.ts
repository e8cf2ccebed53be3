/** Width, case and padding folded: what two clerks would call the same name. 向　娟 → 向娟, ＡＢ → ab. */
export function foldText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\u200b\ufeff]+/gu, '')
    .toLowerCase()
}

/** A name as kept: padding inside two-character names removed, outer space trimmed, spaces of foreign names kept. */
export function cleanName(text: string): string {
  const trimmed = text
    .normalize('NFC')
    .replace(/\u3000/gu, ' ')
    .trim()
  return /^[\p{Script=Han}·\s]+$/u.test(trimmed)
    ? trimmed.replace(/\s+/gu, '')
    : trimmed.replace(/\s+/gu, ' ')
}
