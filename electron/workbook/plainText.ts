/** Excel's limit for one cell. */
const mostUnits = 32_767
const tooLong = '……（超过 Excel 一格的字数，后面的没有写入）'

const unclean = /[\0-\x08\x0b-\x1f\x7f\ufffe\uffff\p{Surrogate}]|_x[0-9a-fA-F]{4}_/u

/**
 * Text that every program can open: no half characters, no control characters, no end of line but `\n`. `_x0041_` is
 * how a workbook writes an A, so an underscore before such a word is itself written that way and reads back as typed.
 */
export function plainText(text: string): string {
  const clean = unclean.test(text) ? cleaned(text) : text
  if (clean.length <= mostUnits) return clean
  return clean.slice(0, mostUnits - tooLong.length).replace(/\p{Surrogate}$/u, '') + tooLong
}

function cleaned(text: string): string {
  return text
    .replace(/\r\n?/gu, '\n')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]/gu, '')
    .replace(/_(?=x[0-9a-fA-F]{4}_)/gu, '_x005F_')
}
