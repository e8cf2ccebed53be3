/** Control characters have no shape on paper; half a character becomes the sign for an unreadable one. */
export function paperText(text: string): string {
  return text.replace(/(?![\t\n])\p{Cc}/gu, '').replace(/\p{Surrogate}/gu, '\ufffd')
}
