import { chineseNumeral, readChineseNumeral } from './chineseNumeral'
import { finding, type LintFinding } from './lintFinding'
import { headingOf } from './headingOrder'

const point = /(?<=^|[。；;，,：:、\n\s）)])([一二三四五六七八九十])(是|要)(?![否不一])/gu

/** 一是 without 二是, 一是…三是, 二是 twice. The points of one heading count together. */
export function lintCountedPoints(text: string): readonly LintFinding[] {
  return sectionsOf(text).flatMap(section => ['是', '要'].flatMap(word => inSection(text, section, word)))
}

function inSection(
  text: string,
  [start, end]: readonly [number, number],
  word: string,
): readonly LintFinding[] {
  const found: LintFinding[] = []
  let last = 0
  let first: readonly [number, number] | null = null
  const endRun = () => {
    if (last === 1 && first)
      found.push(finding('countedPoints', text, first, `有“一${word}”，没有“二${word}”。`, null))
  }
  for (const match of text.slice(start, end).matchAll(point)) {
    if (match[2] !== word) continue
    const value = readChineseNumeral(match[1] ?? '') ?? 0
    const span = [start + match.index, start + match.index + match[0].length] as const
    if (value === 1) {
      endRun()
      first = span
    } else if (value !== last + 1) {
      const right = `${chineseNumeral(last + 1)}${word}`
      const message = value <= last ? `“${match[0]}”重复，这里应为“${right}”。` : `前面没有“${right}”。`
      found.push(finding('countedPoints', text, span, message, right))
    }
    last = value
  }
  endRun()
  return found
}

/** From one heading to the next, in offsets. */
function sectionsOf(text: string): readonly (readonly [number, number])[] {
  const starts = [0]
  let at = 0
  for (const line of text.split('\n')) {
    if (at > 0 && headingOf(line)) starts.push(at)
    at += line.length + 1
  }
  return starts.map((start, index) => [start, starts[index + 1] ?? text.length] as const)
}
