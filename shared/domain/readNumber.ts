const digits: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  十: 10,
}

/** Chinese numerals up to 九十九 (dates, small counts); null when it is something else. 二〇一八 → 2018. */
export function readChineseNumber(text: string): number | null {
  const marks = Array.from(text)
  if (marks.length === 0 || marks.some(mark => digits[mark] === undefined)) return null
  if (!text.includes('十')) return Number(marks.map(mark => digits[mark]).join(''))
  const [tens, ones, more] = text.split('十')
  if (more !== undefined || (tens ?? '').length > 1 || (ones ?? '').length > 1) return null
  return (tens ? (digits[tens] ?? 0) : 1) * 10 + (ones ? (digits[ones] ?? 0) : 0)
}

/** `39人`, `6,000.00`, `４条`, `十二` → number and the unit behind it; null when it does not begin with one number and end there. */
export function readNumber(text: string): { readonly value: number; readonly unit: string } | null {
  const plain = text.normalize('NFKC').trim()
  const match = /^(-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)\s*([^\d\s.,-][^\d]*)?$/u.exec(plain)
  if (match?.[1] !== undefined)
    return { value: Number(match[1].replaceAll(',', '')), unit: (match[2] ?? '').trim() }
  const chinese = /^([〇零一二两三四五六七八九十]+)\s*(\D*)$/u.exec(plain)
  const value = chinese?.[1] === undefined ? null : readChineseNumber(chinese[1])
  return value === null ? null : { value, unit: (chinese?.[2] ?? '').trim() }
}
