import { foldSearch } from './foldSearch'
import type { SearchEntry } from './searchEntry'

const before = 12
const longest = 60

/** Where in the record the words stand: 议题：…研究除四害… Without any (the title has them), how the record begins. */
export function excerptOf(entry: SearchEntry, wordings: readonly string[]): string {
  const found = entry.parts.filter(part => {
    const folded = foldSearch(part.text)
    return wordings.some(wording => folded.includes(wording))
  })
  const shown = found.length > 0 ? found.slice(0, 2) : entry.parts.slice(0, 2)
  return shown.map(part => `${part.label}：${cut(part.text, wordings)}`).join('　')
}

function cut(text: string, wordings: readonly string[]): string {
  const line = text.replace(/\s+/gu, ' ').trim()
  const signs = Array.from(line)
  if (signs.length <= longest) return line
  const start = Math.max(0, placeOf(signs, wordings) - before)
  const end = Math.min(signs.length, start + longest)
  return `${start > 0 ? '…' : ''}${signs.slice(start, end).join('')}${end < signs.length ? '…' : ''}`
}

/** Index of the sign where the first wording begins. */
function placeOf(signs: readonly string[], wordings: readonly string[]): number {
  let folded = ''
  const at: number[] = []
  signs.forEach((sign, index) => {
    const unit = foldSearch(sign)
    folded += unit
    for (let each = 0; each < unit.length; each += 1) at.push(index)
  })
  const places = wordings.map(wording => folded.indexOf(wording)).filter(place => place >= 0)
  return places.length === 0 ? 0 : (at[Math.min(...places)] ?? 0)
}
