type MarkedTextProps = { readonly parts: readonly { readonly text: string; readonly isHit: boolean }[] }

/** A text in which what was searched is marked. */
export function MarkedText({ parts }: MarkedTextProps) {
  return parts.map((part, index) => (part.isHit ? <mark key={index}>{part.text}</mark> : part.text))
}
