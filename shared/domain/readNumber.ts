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
}

const tens: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }

/** Chinese numerals up to 九千九百九十九; null when it is something else. 二〇一八 → 2018, 一百零五 → 105. */
export function readChineseNumber(text: string): number | null {
  const marks = Array.from(text)
  if (marks.length === 0) return null
  if (marks.every(mark => digits[mark] !== undefined)) return Number(marks.map(mark => digits[mark]).join(''))
  let [sum, last, digit] = [0, 10_000, -1]
  for (const mark of marks) {
    const power = tens[mark]
    if (power === undefined) {
      if (digits[mark] === undefined || digit > 0) return null
      digit = digits[mark]
    } else {
      if (power >= last || digit === 0 || (digit < 0 && (power > 10 || last < 10_000))) return null
      sum += (digit < 0 ? 1 : digit) * power
      ;[last, digit] = [power, -1]
    }
  }
  // 一百二 may be 120 or 102: only 一百零二 is said clearly.
  if (digit > 0 && last !== 10 && last < 10_000 && !/[零〇].$/u.test(text)) return null
  return digit < 0 ? sum : sum + digit
}

/** So many digits a number keeps exactly. */
const mostDigits = 15

/** `39人`, `6,000.00`, `４条`, `十二` → number and the unit behind it; null when it does not begin with one number and end there. */
export function readNumber(text: string): { readonly value: number; readonly unit: string } | null {
  const plain = foldWidth(text).trim()
  const match = /^(-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)\s*([^\d\s.,-][^\d]*)?$/u.exec(plain)
  const chinese = /^([〇零一二两三四五六七八九十百千]+)\s*(\D*)$/u.exec(plain)
  const unit = (match?.[2] ?? chinese?.[2] ?? '').trim()
  // 四十多人, 30余人: about so many is no number. 三万: only the part before 万 would be left.
  if (/^[多几余来]/u.test(unit)) return null
  if (match?.[1] !== undefined) {
    const written = match[1].replaceAll(',', '')
    // 430422199001011234 is an identity card's; a number would keep other digits than those written.
    if (written.replace(/^-?0*|\./gu, '').length > mostDigits) return null
    return { value: Number(written), unit }
  }
  const value = chinese?.[1] === undefined ? null : readChineseNumber(chinese[1])
  return value === null || /^[万亿]/u.test(unit) ? null : { value, unit }
}

/** Full-width digits and signs to half width, and nothing else: NFKC would make m2 of ㎡. */
function foldWidth(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/gu, mark => String.fromCharCode(mark.charCodeAt(0) - 0xfee0))
    .replaceAll('\u3000', ' ')
}
