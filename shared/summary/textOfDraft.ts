import type { Block, BlockStyle, BoundText, FigureToken, Part } from './boundText'
import { textOf } from './boundText'
import type { CheckedNumber } from './checkDraft'
import { readNumbers } from './readNumbers'

/** Longer lines, and lines with a full stop inside, are no headings. */
const longestHeading = 40

/**
 * A draft as the text of a summary: its lines are headings and paragraphs, and the numbers that the records bear out are
 * bound to them. Every other word stays as it was written.
 */
export function textOfDraft(draft: string, numbers: readonly CheckedNumber[]): BoundText {
  let from = 0
  let isFirst = true
  const blocks = draft.split('\n').flatMap((line): readonly Block[] => {
    const start = from
    from += line.length + 1
    if (line.trim() === '') return []
    const style = isFirst && isHeading(line) ? 'title' : styleOf(line)
    isFirst = false
    return [{ style, parts: partsOf(line, start, numbers) }]
  })
  return { blocks }
}

function styleOf(line: string): BlockStyle {
  if (!isHeading(line)) return 'paragraph'
  if (/^[一二三四五六七八九十]+、/u.test(line)) return 'heading1'
  return /^[（(][一二三四五六七八九十]+[）)]/u.test(line) ? 'heading2' : 'paragraph'
}

function isHeading(line: string): boolean {
  return line.length <= longestHeading && !/[。；]./u.test(line)
}

function partsOf(line: string, start: number, numbers: readonly CheckedNumber[]): readonly Part[] {
  const parts: Part[] = []
  let from = 0
  const write = (text: string): void => {
    if (text !== '') parts.push({ text })
  }
  for (const number of numbers) {
    const token = tokenOf(number)
    const [first, last] = [number.start - start, number.end - start]
    if (!token || first < from || last > line.length) continue
    write(line.slice(from, first))
    parts.push({ token })
    from = last
  }
  write(line.slice(from))
  return parts
}

/** Null also where the bound number would be read as another one: 近千份 is not 960份. */
function tokenOf(number: CheckedNumber): FigureToken | null {
  const { verdict, bound, figureValue } = number
  if (verdict !== 'equal' || !bound || figureValue === null) return null
  const token: FigureToken = { bound, value: figureValue, form: number.atLeast ? 'about' : 'exact' }
  const [again, ...more] = readNumbers(textOf(token))
  const isSame =
    more.length === 0 &&
    again?.value === number.value &&
    again.atLeast === number.atLeast &&
    again.unit === number.unit
  return isSame ? token : null
}
