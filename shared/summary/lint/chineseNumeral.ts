const digits = '一二三四五六七八九'

/** 1 to 99 as headings count: 一, 十, 十二, 二十, 二十一. */
export function chineseNumeral(value: number): string {
  const tens = Math.floor(value / 10)
  const ones = value % 10
  const head = tens === 0 ? '' : `${tens === 1 ? '' : (digits[tens - 1] ?? '')}十`
  return `${head}${ones === 0 ? '' : (digits[ones - 1] ?? '')}`
}

/** The same backwards; null for what no heading counts by. */
export function readChineseNumeral(text: string): number | null {
  const match = /^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/u.exec(text)
  if (!match || text === '') return null
  const [, first, ten, last] = match
  const value = (sign: string | undefined) => (sign === undefined ? 0 : digits.indexOf(sign) + 1)
  if (ten === undefined) return last === undefined ? value(first) : null
  return (first === undefined ? 1 : value(first)) * 10 + value(last)
}
