/**
 * Rows and cells of a block copied from Excel or WPS: tabs between cells, lines between rows; a cell that holds a tab, a
 * line break or a quote stands in quotes, with quotes doubled. A lone quote that never closes is text.
 */
export function readTabText(text: string): readonly (readonly string[])[] {
  const plain = text.replace(/\r\n?/gu, '\n').replace(/\n+$/u, '')
  const rows: string[][] = [[]]
  let at = 0
  while (at <= plain.length) {
    const quoted = plain[at] === '"' ? quotedCell(plain, at) : null
    const end = quoted?.end ?? nextBreak(plain, at)
    rows.at(-1)?.push(quoted?.text ?? plain.slice(at, end))
    if (plain[end] === '\n') rows.push([])
    at = end + 1
  }
  return rows
}

function nextBreak(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) if (text[at] === '\t' || text[at] === '\n') return at
  return text.length
}

/** The cell in quotes that begins here, or null when its closing quote does not end the cell. */
function quotedCell(text: string, from: number): { readonly text: string; readonly end: number } | null {
  let at = from + 1
  while (at < text.length) {
    if (text[at] !== '"') {
      at += 1
    } else if (text[at + 1] === '"') {
      at += 2
    } else {
      const end = at + 1
      const isWhole = end >= text.length || text[end] === '\t' || text[end] === '\n'
      return isWhole ? { text: text.slice(from + 1, at).replaceAll('""', '"'), end } : null
    }
  }
  return null
}
