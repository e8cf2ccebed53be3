import { isFigureToken, type Block, type BoundText, type Part } from '../../../../shared/summary/boundText'

/** What makes two blocks the same words: pieces of text side by side are one, and a figure is its query, not its value. */
export function blockKey({ style, pattern, parts }: Block): string {
  const pieces: string[] = []
  let text = ''
  for (const part of parts) {
    if ('token' in part) {
      pieces.push(text, tokenKey(part))
      text = ''
    } else text += part.text
  }
  return JSON.stringify([style, pattern, ...pieces, text])
}

/** The blocks that stand as the program wrote them. */
export function machineBlocks(text: BoundText): ReadonlySet<string> {
  return new Set(text.blocks.filter(block => !block.isOwn).map(blockKey))
}

function tokenKey({ token }: Extract<Part, { readonly token: unknown }>): string {
  return JSON.stringify(isFigureToken(token) ? [token.bound, token.form] : token.fact)
}
