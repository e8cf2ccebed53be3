/** Full-width digits, letters and ％．＋－ to half width, sign by sign, so that offsets stay. Punctuation stays as it is. */
export function foldDigits(text: string): string {
  return text
    .replace(/[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\uff05\uff0e\uff0b\uff0d]/gu, sign =>
      String.fromCharCode(sign.charCodeAt(0) - 0xfee0),
    )
    .replace(/[\u3000\u00a0\u2002-\u200a\u202f]/gu, ' ')
}
