import { splitBlock } from '../domain/linesPaste'

/** What the clipboard of WPS, Excel, Word or a browser offers of one copied block. */
export type Clipboard = { readonly text: string; readonly html: string }

/** Rows of cell texts, without the empty ones. */
export function clipboardTable(clipboard: Clipboard): readonly (readonly string[])[] {
  return clipboardRows(clipboard).filter(row => row.some(cell => cell !== ''))
}

/**
 * Every row as copied: an empty one may stand for somebody. Offices' programs give tabs; a web page may give only its
 * table, a chat only blanks.
 */
export function clipboardRows(clipboard: Clipboard): readonly (readonly string[])[] {
  const text = clipboard.text.replace(/[\r\n]+$/u, '')
  const rows = text.includes('\t')
    ? splitBlock(text)
    : /<table/iu.test(clipboard.html)
      ? readHtmlTable(clipboard.html)
      : text.split(/\r\n|\r|\n/u).map(splitPlainLine)
  return rows.map(row => row.map(cell => cell.trim()))
}

/** 向　娟 80 → 向娟, 80: the blank between two single characters is padding. */
function splitPlainLine(line: string): readonly string[] {
  const padded = line.replace(
    /(^|[\s\d.、,，])(\p{Script=Han})[ \u3000]+(\p{Script=Han})(?=$|[\s,，:：])/gu,
    '$1$2$3',
  )
  return padded.split(/[\s,，;；:：]+/u)
}

// The page's policy allows no parser of the browser for foreign HTML, and shared code has no DOM: a table is
// read by its row and cell tags alone, and whatever else stands in it is only text.
function readHtmlTable(html: string): readonly (readonly string[])[] {
  const rows: string[][] = []
  const table = html.replace(/<(style|script)\b[\s\S]*?<\/\1\s*>|<!--[\s\S]*?-->/giu, '')
  for (const piece of table.split(/<tr\b/iu).slice(1)) {
    const row: string[] = []
    for (const part of piece.split(/<t[dh]\b/iu).slice(1)) {
      const open = part.indexOf('>')
      const attributes = part.slice(0, open)
      const content = part.slice(open + 1).split(/<\/t[dhr]/iu)[0] ?? ''
      row.push(plainText(content))
      const span = Number(/colspan\s*=\s*["']?(\d+)/iu.exec(attributes)?.[1] ?? 1)
      for (let more = 1; more < Math.min(span, 50); more += 1) row.push('')
    }
    rows.push(row)
  }
  return rows
}

const entities: Readonly<Record<string, string>> = {
  nbsp: ' ',
  lt: '<',
  gt: '>',
  quot: '"',
  amp: '&',
  ensp: ' ',
}

function plainText(html: string): string {
  return html
    .replace(/\s+/gu, ' ')
    .replace(/<br\b[^>]*>/giu, '\n')
    .replace(/<[^>]*>/gu, '')
    .replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]+));/giu, (whole, hex, decimal, name) => {
      if (typeof name === 'string') return entities[name.toLowerCase()] ?? whole
      const code = typeof hex === 'string' ? Number.parseInt(hex, 16) : Number(decimal)
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole
    })
}
